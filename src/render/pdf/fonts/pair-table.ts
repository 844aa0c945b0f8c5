/** By how much a glyph is moved, and how much room it takes more; in units of the face. */
export interface Adjustment {
  readonly xOffset: number;
  readonly yOffset: number;
  readonly xAdvance: number;
  readonly yAdvance: number;
}

/** What two neighbours are adjusted by. */
export type Pair = readonly [left: Adjustment, right: Adjustment];

/** Gives what a left and a right glyph are adjusted by beside each other; undefined where a table says nothing of them. */
export type PairTable = (left: number, right: number) => Pair | undefined;

/** Reads the pairs of a subtable of `GPOS` (OpenType 1.9, “Lookup type 2”), each when it is first asked for. */
export function pairTable(bytes: DataView, start: number): PairTable {
  const known = new Map<number, Pair | undefined>();
  const find = bytes.getUint16(start) === 1 ? findGlyphs : findClasses;
  const formats = [bytes.getUint16(start + 4), bytes.getUint16(start + 6)] as const;
  const [length, other] = [lengthOf(formats[0]), lengthOf(formats[1])];
  return (left, right) => {
    const key = left * 0x10000 + right;
    if (!known.has(key)) known.set(key, readPair(left, right));
    return known.get(key);
  };

  function readPair(left: number, right: number): Pair | undefined {
    const covered = coverageIndex(bytes, start + bytes.getUint16(start + 2), left);
    const at = covered === -1 ? undefined : find(bytes, start, covered, [left, right], length + other);
    if (at === undefined) return undefined;
    return [readAdjustment(bytes, at, formats[0]), readAdjustment(bytes, at + length, formats[1])];
  }
}

type Glyphs = readonly [left: number, right: number];

/** Format 1: a list of right glyphs for each left glyph. */
function findGlyphs(
  bytes: DataView,
  start: number,
  covered: number,
  glyphs: Glyphs,
  length: number,
): number | undefined {
  const set = start + bytes.getUint16(start + 10 + 2 * covered);
  for (let record = 0; record < bytes.getUint16(set); record += 1) {
    const at = set + 2 + record * (2 + length);
    if (bytes.getUint16(at) === glyphs[1]) return at + 2;
  }
  return undefined;
}

/** Format 2: a table of classes of left glyphs by classes of right glyphs. */
function findClasses(bytes: DataView, start: number, _: number, [left, right]: Glyphs, length: number): number {
  const row = classOf(bytes, start + bytes.getUint16(start + 8), left);
  const column = classOf(bytes, start + bytes.getUint16(start + 10), right);
  return start + 16 + (row * bytes.getUint16(start + 14) + column) * length;
}

/** Each of the eight bits says that there is a field of two bytes; those beyond the first four are for variable fonts. */
function lengthOf(format: number): number {
  return 2 * [...Array(8).keys()].filter((bit) => format & (1 << bit)).length;
}

function readAdjustment(bytes: DataView, start: number, format: number): Adjustment {
  let at = start;
  const [xOffset = 0, yOffset = 0, xAdvance = 0, yAdvance = 0] = [1, 2, 4, 8].map((bit) => {
    if (!(format & bit)) return 0;
    at += 2;
    return bytes.getInt16(at - 2);
  });
  return { xOffset, yOffset, xAdvance, yAdvance };
}

/** The place of a glyph in a coverage table; -1 when it is not in it. */
function coverageIndex(bytes: DataView, start: number, glyph: number): number {
  const count = bytes.getUint16(start + 2);
  if (bytes.getUint16(start) === 1) {
    const found = lastFrom(count, (index) => bytes.getUint16(start + 4 + 2 * index), glyph);
    return found !== -1 && bytes.getUint16(start + 4 + 2 * found) === glyph ? found : -1;
  }
  const range = rangeOf(bytes, start, glyph);
  return range === undefined ? -1 : bytes.getUint16(range + 4) + glyph - bytes.getUint16(range);
}

/** The class of a glyph in a class table; 0 when it is in none. */
function classOf(bytes: DataView, start: number, glyph: number): number {
  if (bytes.getUint16(start) === 1) {
    const index = glyph - bytes.getUint16(start + 2);
    return index >= 0 && index < bytes.getUint16(start + 4) ? bytes.getUint16(start + 6 + 2 * index) : 0;
  }
  const range = rangeOf(bytes, start, glyph);
  return range === undefined ? 0 : bytes.getUint16(range + 4);
}

/** Where the range (first glyph, last glyph, a number) is that a glyph falls into, in a coverage or a class table. */
function rangeOf(bytes: DataView, start: number, glyph: number): number | undefined {
  const index = lastFrom(bytes.getUint16(start + 2), (one) => bytes.getUint16(start + 4 + 6 * one), glyph);
  const range = start + 4 + 6 * index;
  return index !== -1 && glyph <= bytes.getUint16(range + 2) ? range : undefined;
}

/** The last of `count` rising numbers that is not above `value`; -1 when all are. */
function lastFrom(count: number, numberAt: (index: number) => number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
