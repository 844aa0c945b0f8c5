import type { Composite, GlyphPart } from '../../fonts/cluster.ts';

interface Table {
  readonly [field: string]: number;
}

/** fontkit's subset of a TrueType face, as far as this file leans on it; pinned to the version in package.json. */
export interface Subset {
  readonly font: {
    readonly loca: { readonly offsets: readonly number[] };
    readonly _tables: Record<string, Table>;
    readonly maxp: Table;
    getGlyph(id: number): { readonly cbox: Box };
  };
  readonly glyphs: (number | Composite)[];
  readonly glyf: Uint8Array[];
  readonly loca: { readonly offsets: number[] };
  readonly hmtx: { readonly metrics: { readonly advance: number; readonly bearing: number }[] };
  offset: number;
  includeGlyph(id: number): number;
  encode(): Uint8Array;
  _addGlyph(glyph: number | Composite): unknown;
}

interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Flags of a component (OpenType, “glyf”): its place is two 16-bit numbers of the face's units; more follow. */
const PLACED = 0x0003;
const MORE = 0x0020;

const patched = new WeakSet<Subset>();

/**
 * Adds a glyph made of several to a subset and gives its code. So a cluster has one code, as wide as all of it,
 * however many outlines a script's shaping makes it of; and readers get its letters together.
 */
export function composeGlyph(subset: Subset, composite: Composite): number {
  if (!patched.has(subset)) letCompose(subset);
  patched.add(subset);
  return subset.glyphs.push(composite) - 1;
}

/** True for faces whose outlines can be put together: those of TrueType. */
export function canCompose(subset: Subset): boolean {
  return '_addGlyph' in subset && subset.font.loca !== undefined;
}

function letCompose(subset: Subset): void {
  const add = subset._addGlyph.bind(subset);
  const encode = subset.encode.bind(subset);
  subset._addGlyph = (glyph): unknown => (typeof glyph === 'number' ? add(glyph) : addComposite(subset, glyph));
  subset.encode = (): Uint8Array => withRoom(subset, encode);
}

function addComposite(subset: Subset, { parts, advanceWidth }: Composite): void {
  const { offsets } = subset.font.loca;
  const inked = parts.filter(({ id }) => (offsets[id + 1] ?? 0) > (offsets[id] ?? 0));
  const box = inked.map((part) => placed(subset.font.getGlyph(part.id).cbox, part)).reduce(union, undefined);
  const bytes = box ? encodeParts(subset, inked, box) : new Uint8Array(0);
  subset.glyf.push(bytes);
  subset.loca.offsets.push(subset.offset);
  subset.hmtx.metrics.push({ advance: Math.round(advanceWidth), bearing: Math.round(box?.minX ?? 0) });
  subset.offset += bytes.length;
}

function encodeParts(subset: Subset, parts: readonly GlyphPart[], box: Box): Uint8Array {
  const bytes = Buffer.alloc(10 + 8 * parts.length);
  bytes.writeInt16BE(-1, 0);
  for (const [index, edge] of [box.minX, box.minY, box.maxX, box.maxY].entries()) {
    bytes.writeInt16BE(Math.round(edge), 2 + 2 * index);
  }
  for (const [index, { id, x, y }] of parts.entries()) {
    const at = 10 + 8 * index;
    bytes.writeUInt16BE(index < parts.length - 1 ? PLACED | MORE : PLACED, at);
    bytes.writeUInt16BE(subset.includeGlyph(id), at + 2);
    bytes.writeInt16BE(Math.round(x), at + 4);
    bytes.writeInt16BE(Math.round(y), at + 6);
  }
  return bytes;
}

function placed({ minX, minY, maxX, maxY }: Box, { x, y }: GlyphPart): Box {
  return { minX: minX + x, minY: minY + y, maxX: maxX + x, maxY: maxY + y };
}

function union(one: Box | undefined, other: Box): Box {
  if (!one) return other;
  return {
    minX: Math.min(one.minX, other.minX),
    minY: Math.min(one.minY, other.minY),
    maxX: Math.max(one.maxX, other.maxX),
    maxY: Math.max(one.maxY, other.maxY),
  };
}

/** Encodes with a table of limits that allows for the composites: renderers reserve their memory by it. */
function withRoom(subset: Subset, encode: () => Uint8Array): Uint8Array {
  const { maxp, _tables: tables } = subset.font;
  const most = Math.max(1, ...subset.glyphs.map((glyph) => (typeof glyph === 'number' ? 1 : glyph.parts.length)));
  const times = (field: string): number =>
    Math.min(0xffff, most * Math.max(maxp[field] ?? 0, maxp[simple(field)] ?? 0));
  tables.maxp = {
    ...maxp,
    maxComponentElements: Math.max(maxp.maxComponentElements ?? 0, most),
    maxComponentDepth: (maxp.maxComponentDepth ?? 0) + 1,
    maxComponentPoints: times('maxComponentPoints'),
    maxComponentContours: times('maxComponentContours'),
  };
  try {
    return encode();
  } finally {
    tables.maxp = maxp;
  }
}

function simple(field: string): string {
  return field.replace('Component', '').replace('maxp', 'max');
}
