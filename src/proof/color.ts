type Channels = readonly [red: number, green: number, blue: number];

/**
 * How far a text stands out from what it stands on, from 1 (not at all) to 21 (WCAG 2.2, contrast ratio). `opacity` of
 * the text counts. Both colours as `#rrggbb`.
 */
export function contrast(text: string, ground: string, opacity = 1): number {
  const under = channels(ground);
  const [red, green, blue] = channels(text);
  const mixed: Channels = [mix(red, under[0], opacity), mix(green, under[1], opacity), mix(blue, under[2], opacity)];
  const [light, dark] = [luminance(mixed), luminance(under)].toSorted((one, other) => other - one);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function mix(over: number, under: number, opacity: number): number {
  return over * opacity + under * (1 - opacity);
}

function channels(color: string): Channels {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (start) => Number.parseInt(color.slice(start, start + 2), 16) / 255,
  );
  return [red, green, blue];
}

function luminance(color: Channels): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
