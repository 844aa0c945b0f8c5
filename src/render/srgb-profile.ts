/** White in a profile's connection space, and the primaries of sRGB in it, adapted from D65 (IEC 61966-2-1). */
const D50 = [0.9642, 1, 0.8249] as const;
const PRIMARIES = {
  r: [0.43607, 0.22249, 0.01392],
  g: [0.38515, 0.71687, 0.09708],
  b: [0.14307, 0.06061, 0.7141],
} as const;

/** How finely the curve of sRGB is told. */
const STEPS = 1024;

/** A profile of sRGB (ICC.1:2001-04) that says what the colours of a file are: the same bytes always. */
export function srgbProfile(): Uint8Array {
  const curve = ofType('curv', uint32(STEPS), uint16s(...Array.from({ length: STEPS }, (_, step) => curveAt(step))));
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', ofType('desc', uint32(5), Buffer.from('sRGB\0'), Buffer.alloc(78))],
    ['cprt', ofType('text', Buffer.from('No copyright, use freely\0'))],
    ['wtpt', xyz(D50)],
    ['rXYZ', xyz(PRIMARIES.r)],
    ['gXYZ', xyz(PRIMARIES.g)],
    ['bXYZ', xyz(PRIMARIES.b)],
    ['rTRC', curve],
  ];
  const start = HEADER + 4 + 12 * (tags.length + 2);
  const offsets = tags.map((_, index) => tags.slice(0, index).reduce((sum, [, { length }]) => sum + length, start));
  const rows = tags.map(([name, { length }], index) => row(name, offsets[index] ?? 0, length));
  // The three colours share their curve.
  const shared = ['gTRC', 'bTRC'].map((name) => row(name, offsets.at(-1) ?? 0, curve.length));
  const body = Buffer.concat([uint32(tags.length + 2), ...rows, ...shared, ...tags.map(([, data]) => data)]);
  return Buffer.concat([header(HEADER + body.length), body]);
}

const HEADER = 128;

function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02400000, 8);
  bytes.write('mntrRGB XYZ ', 12);
  uint16s(2001, 4, 1).copy(bytes, 24);
  bytes.write('acsp', 36);
  Buffer.concat(D50.map(fixed)).copy(bytes, 68);
  return bytes;
}

/** The light of a step of the scale, by the curve of IEC 61966-2-1. */
function curveAt(step: number): number {
  const value = step / (STEPS - 1);
  const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return Math.round(light * 0xffff);
}

function row(name: string, offset: number, length: number): Buffer {
  return Buffer.concat([Buffer.from(name), uint32(offset), uint32(length)]);
}

/** An element of a type, to whole words of four bytes. */
function ofType(type: string, ...parts: readonly Buffer[]): Buffer {
  const bytes = Buffer.concat([Buffer.from(type), Buffer.alloc(4), ...parts]);
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function xyz(values: readonly number[]): Buffer {
  return ofType('XYZ ', ...values.map(fixed));
}

function fixed(value: number): Buffer {
  return uint32(Math.round(value * 0x10000));
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function uint16s(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value, 2 * index);
  return bytes;
}
