import type { Composite, GlyphPart } from '../../fonts/cluster.ts';
import { glyphOffsets, readTables, writeTables } from './font-file.ts';

interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Flags of a component (OpenType, “glyf”): its place is two 16-bit numbers of the face's units; more follow. */
const PLACED = 0x0003;
const MORE = 0x0020;

/** The file of a TrueType font with glyphs behind its own that are made of these; what has no parts is white. */
export function appendGlyphs(file: Uint8Array, added: readonly Composite[]): Buffer {
  const tables = new Map(readTables(file));
  const table = (name: string): Buffer => tables.get(name) ?? Buffer.alloc(0);
  const offsets = glyphOffsets(tables);
  const [before, total] = [offsets.length - 1, offsets.length - 1 + added.length];
  const glyf = table('glyf').subarray(0, offsets.at(-1));
  const made = added.map((glyph) => encode(glyph, (id) => boxAt(glyf, offsets, id)));
  let end = glyf.length;
  const ends = made.map(({ length }) => {
    end += length;
    return end;
  });
  tables.set('glyf', Buffer.concat([glyf, ...made]));
  tables.set('loca', encodeOffsets([...offsets, ...ends]));
  tables.set('head', withNumber(table('head'), 50, 1));
  tables.set('hmtx', withMetrics(table('hmtx'), table('hhea').readUInt16BE(34), before, added, made));
  tables.set('hhea', withNumber(table('hhea'), 34, total));
  tables.set('maxp', withRoom(table('maxp'), total, added));
  return writeTables(file, tables);
}

function encodeOffsets(offsets: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * offsets.length);
  for (const [index, offset] of offsets.entries()) bytes.writeUInt32BE(offset, 4 * index);
  return bytes;
}

function boxAt(glyf: Buffer, offsets: readonly number[], id: number): Box | undefined {
  const [from = 0, to = 0] = offsets.slice(id, id + 2);
  if (to <= from) return undefined;
  const [left = 0, bottom = 0, right = 0, top = 0] = [2, 4, 6, 8].map((at) => glyf.readInt16BE(from + at));
  return { left, bottom, right, top };
}

/** A glyph of several that have ink; nothing where none has. */
function encode({ parts }: Composite, boxOf: (id: number) => Box | undefined): Buffer {
  const inked = parts.flatMap((part) => {
    const box = boxOf(part.id);
    return box ? [{ part, box: moved(box, part) }] : [];
  });
  if (inked.length === 0) return Buffer.alloc(0);
  // Two bytes more, so that the next begins at a place that is whole.
  const bytes = Buffer.alloc(10 + 8 * inked.length + 2);
  const boxes = inked.map(({ box }) => box);
  bytes.writeInt16BE(-1, 0);
  bytes.writeInt16BE(Math.min(...boxes.map(({ left }) => left)), 2);
  bytes.writeInt16BE(Math.min(...boxes.map(({ bottom }) => bottom)), 4);
  bytes.writeInt16BE(Math.max(...boxes.map(({ right }) => right)), 6);
  bytes.writeInt16BE(Math.max(...boxes.map(({ top }) => top)), 8);
  for (const [index, { part }] of inked.entries()) {
    const at = 10 + 8 * index;
    bytes.writeUInt16BE(index < inked.length - 1 ? PLACED | MORE : PLACED, at);
    bytes.writeUInt16BE(part.id, at + 2);
    bytes.writeInt16BE(Math.round(part.x), at + 4);
    bytes.writeInt16BE(Math.round(part.y), at + 6);
  }
  return bytes;
}

function moved({ left, bottom, right, top }: Box, part: GlyphPart): Box {
  const [x, y] = [Math.round(part.x), Math.round(part.y)];
  return { left: left + x, bottom: bottom + y, right: right + x, top: top + y };
}

function withNumber(table: Buffer, at: number, value: number): Buffer {
  const changed = Buffer.from(table);
  changed.writeUInt16BE(value, at);
  return changed;
}

/** Widths and left edges of all glyphs, each of its own: a table may say its last width once for all that follow. */
function withMetrics(
  hmtx: Buffer,
  said: number,
  before: number,
  added: readonly Composite[],
  made: readonly Buffer[],
): Buffer {
  const bytes = Buffer.alloc(4 * (before + added.length));
  for (let id = 0; id < before; id++) {
    bytes.writeUInt16BE(hmtx.readUInt16BE(4 * Math.min(id, said - 1)), 4 * id);
    const edge = id < said ? 4 * id + 2 : 4 * said + 2 * (id - said);
    if (edge + 2 <= hmtx.length) bytes.writeInt16BE(hmtx.readInt16BE(edge), 4 * id + 2);
  }
  for (const [index, { advanceWidth }] of added.entries()) {
    const at = 4 * (before + index);
    bytes.writeUInt16BE(Math.max(0, Math.round(advanceWidth)), at);
    const glyph = made[index];
    if (glyph && glyph.length > 0) bytes.writeInt16BE(glyph.readInt16BE(2), at + 2);
  }
  return bytes;
}

/** A table of limits that allows for the new glyphs: renderers reserve their memory by it. */
function withRoom(maxp: Buffer, count: number, added: readonly Composite[]): Buffer {
  const changed = withNumber(maxp, 4, count);
  if (changed.length < 32) return changed;
  const most = Math.max(1, ...added.map(({ parts }) => parts.length));
  const times = (composed: number, simple: number): void => {
    const own = Math.max(changed.readUInt16BE(composed), changed.readUInt16BE(simple));
    changed.writeUInt16BE(Math.min(0xffff, most * own), composed);
  };
  times(10, 6);
  times(12, 8);
  changed.writeUInt16BE(Math.max(changed.readUInt16BE(28), most), 28);
  changed.writeUInt16BE(changed.readUInt16BE(30) + 1, 30);
  return changed;
}
