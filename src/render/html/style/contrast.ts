/** The contrast of two colours `#rrggbb`, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** A colour mixed with white until it stands out from a dark ground by that contrast. */
export function lighten(colour: string, ground: string, least: number): string {
  return mixUntil(colour, 255, ground, least);
}

/** A colour mixed with black until it stands out from a light ground by that contrast. */
export function darken(colour: string, ground: string, least: number): string {
  return mixUntil(colour, 0, ground, least);
}

function mixUntil(colour: string, end: number, ground: string, least: number): string {
  let found = colour;
  for (let share = 2; share <= 100 && contrast(found, ground) < least; share += 2)
    found = mix(colour, end, share / 100);
  return found;
}

function mix(colour: string, end: number, share: number): string {
  const mixed = channels(colour).map((channel) => Math.round(channel + (end - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
