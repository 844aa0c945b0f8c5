/** How the numbers of a picture become light (ICC.1:2022): a curve for each channel, then the primaries as XYZ. */
export interface ColourProfile {
  /** Light by number, from 0 to 1, for each of the 256 numbers of red, green and blue. */
  readonly curves: readonly (readonly number[])[];
  /** XYZ of full red, green and blue, for the white of print (D50). */
  readonly primaries: readonly (readonly number[])[];
}

/** Reads a profile of three primaries. Undefined for other kinds, and where it cannot be read. */
export function colourProfile(profile: Buffer): ColourProfile | undefined {
  if (profile.length < 132 || profile.toString('latin1', 16, 20) !== 'RGB ') return undefined;
  const tags = new Map(
    Array.from({ length: Math.min(100, profile.readUInt32BE(128)) }, (_, index) => {
      const at = 132 + 12 * index;
      if (at + 12 > profile.length) return ['', Buffer.alloc(0)] as const;
      const [start, length] = [profile.readUInt32BE(at + 4), profile.readUInt32BE(at + 8)];
      return [profile.toString('latin1', at, at + 4), profile.subarray(start, start + length)] as const;
    }),
  );
  const curves = ['rTRC', 'gTRC', 'bTRC'].flatMap((name) => {
    const curve = curveOf(tags.get(name));
    return curve ? [Array.from({ length: 256 }, (_, value) => curve(value / 255))] : [];
  });
  const primaries = ['rXYZ', 'gXYZ', 'bXYZ'].flatMap((name) => {
    const tag = tags.get(name);
    return tag && tag.length >= 20 ? [[8, 12, 16].map((at) => fixed(tag, at))] : [];
  });
  return curves.length === 3 && primaries.length === 3 ? { curves, primaries } : undefined;
}

function fixed(tag: Buffer, at: number): number {
  return tag.readInt32BE(at) / 65536;
}

/** A curve by its points, or by a formula (10.6 and 10.18). */
function curveOf(tag: Buffer | undefined): ((value: number) => number) | undefined {
  const type = tag?.toString('latin1', 0, 4);
  if (!tag || tag.length < 12) return undefined;
  if (type === 'para') return formulaOf(tag);
  if (type !== 'curv') return undefined;
  const count = tag.readUInt32BE(8);
  if (count === 0) return (value) => value;
  if (tag.length < 12 + 2 * count) return undefined;
  if (count === 1) return (value) => value ** (tag.readUInt16BE(12) / 256);
  const point = (index: number): number => tag.readUInt16BE(12 + 2 * Math.min(index, count - 1)) / 65535;
  return (value) => {
    const at = value * (count - 1);
    const index = Math.floor(at);
    return point(index) + (point(index + 1) - point(index)) * (at - index);
  };
}

/** How many numbers each formula takes. */
const PARAMETERS = [1, 3, 4, 5, 7];

function formulaOf(tag: Buffer): ((value: number) => number) | undefined {
  const kind = tag.readUInt16BE(8);
  const count = PARAMETERS[kind];
  if (count === undefined || tag.length < 12 + 4 * count) return undefined;
  const [g = 1, a = 1, b = 0, c = 0, d = 0, e = 0, f = 0] = Array.from({ length: count }, (_, index) =>
    fixed(tag, 12 + 4 * index),
  );
  const power = (value: number): number => Math.max(0, a * value + b) ** g;
  switch (kind) {
    case 0:
      return (value) => value ** g;
    case 1:
      return (value) => (value >= -b / a ? power(value) : 0);
    case 2:
      return (value) => (value >= -b / a ? power(value) + c : c);
    default:
      return (value) => (value >= d ? power(value) + e : c * value + f);
  }
}
