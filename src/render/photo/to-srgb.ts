import type { ColourProfile } from './colour-profile.ts';
import type { Pixels } from './pixels.ts';

/** From XYZ for the white of print (D50) to the light of sRGB's primaries (IEC 61966-2-1, adapted as by ICC.1). */
const FROM_XYZ = [
  [3.1338561, -1.6168667, -0.4906146],
  [-0.9787684, 1.9161415, 0.033454],
  [0.0719453, -0.2289914, 1.4052427],
] as const;

/** How finely the light is told apart before it becomes a number again. */
const STEPS = 4095;
const NUMBERS = Uint8Array.from({ length: STEPS + 1 }, (_, step) => {
  const light = step / STEPS;
  return Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
});

/** Brings a picture's colours into those of sRGB, which the file says that all its colours are in. */
export function toSrgb({ width, height, data }: Pixels, { curves, primaries }: ColourProfile): Pixels {
  const mix = FROM_XYZ.map((row) =>
    primaries.map((xyz) => row.reduce((sum, one, at) => sum + one * (xyz[at] ?? 0), 0)),
  );
  const made = Uint8Array.from(data);
  for (let at = 0; at < data.length; at += 4) {
    const light = curves.map((curve, channel) => curve[data[at + channel] ?? 0] ?? 0);
    for (const [channel, row] of mix.entries()) {
      const sum = row.reduce((all, part, from) => all + part * (light[from] ?? 0), 0);
      made[at + channel] = NUMBERS[Math.round(Math.min(1, Math.max(0, sum)) * STEPS)] ?? 0;
    }
  }
  return { width, height, data: made };
}
