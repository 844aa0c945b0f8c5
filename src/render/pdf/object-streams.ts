import { deflateSync } from 'node:zlib';

/** An object without a stream: its number and what it says. */
interface PlainObject {
  readonly id: number;
  readonly body: Buffer;
}

type Piece = string | Uint8Array;

/** Takes what pdfkit writes, piece by piece, and keeps the objects that can be packed. */
export interface Packer {
  /** Gives back the pieces that are to be written now. */
  readonly take: (piece: Piece) => readonly Piece[];
  readonly packed: readonly PlainObject[];
}

/**
 * Keeps every object without a stream, to be written with the others in one compressed stream (ISO 32000-1, 7.5.7):
 * a tagged file is mostly small dictionaries, and so becomes a third smaller.
 */
export function packObjects(): Packer {
  const packed: PlainObject[] = [];
  let open: { readonly id: number; readonly pieces: Piece[] } | undefined;
  const take = (piece: Piece): readonly Piece[] => {
    const [, id] = typeof piece === 'string' ? (/^(\d+) 0 obj$/.exec(piece) ?? []) : [];
    if (id !== undefined) {
      open = { id: Number(id), pieces: [piece] };
      return [];
    }
    if (!open) return [piece];
    if (piece === 'endobj') {
      packed.push({ id: open.id, body: Buffer.concat(open.pieces.slice(1).map(toBytes)) });
      open = undefined;
      return [];
    }
    open.pieces.push(piece);
    if (piece !== 'stream') return [];
    const { pieces } = open;
    open = undefined;
    return pieces;
  };
  return { take, packed };
}

/** What the end of a file needs to know. */
export interface FileEnd {
  readonly packed: readonly PlainObject[];
  /** Where each object begins, by its number less one; null for the packed ones. */
  readonly offsets: readonly (number | null)[];
  /** How long the file is so far. */
  readonly length: number;
  /** References: `1 0 R`. */
  readonly root: string;
  readonly info: string;
  readonly id: Uint8Array;
}

/** The end of the file: the stream of packed objects, and the cross-reference stream that tells where all are (7.5.8). */
export function fileEnd({ packed, offsets, length, root, info, id }: FileEnd): Buffer {
  const [bundle, table] = [offsets.length + 1, offsets.length + 2];
  const objects = streamObject(bundle, `/Type /ObjStm /N ${packed.length} /First ${headOf(packed).length}`, [
    headOf(packed),
    ...packed.map(({ body }) => body),
  ]);
  const places = new Map(packed.map((object, index) => [object.id, index]));
  const rows = offsets.map((offset, index) => {
    const place = places.get(index + 1);
    return place === undefined ? row(1, offset ?? 0, 0) : row(2, bundle, place);
  });
  const at = length + objects.length;
  const all = [row(0, 0, 65535), ...rows, row(1, length, 0), row(1, at, 0)];
  const name = `<${Buffer.from(id).toString('hex')}>`;
  const facts = `/Type /XRef /Size ${table + 1} /W [1 4 2] /Root ${root} /Info ${info} /ID [${name} ${name}]`;
  return Buffer.concat([objects, streamObject(table, facts, all), toBytes(`startxref\n${at}\n%%EOF`)]);
}

/** The numbers of the packed objects, each with its distance from the first. */
function headOf(packed: readonly PlainObject[]): Buffer {
  let at = 0;
  const pairs = packed.map(({ id, body }) => {
    const pair = `${id} ${at}`;
    at += body.length;
    return pair;
  });
  return toBytes(pairs.join(' '));
}

function streamObject(id: number, facts: string, parts: readonly Buffer[]): Buffer {
  const data = deflateSync(Buffer.concat(parts), { level: 9 });
  const head = toBytes(`${id} 0 obj\n<< ${facts} /Length ${data.length} /Filter /FlateDecode >>\nstream`);
  return Buffer.concat([head, data, toBytes('\nendstream\nendobj')]);
}

function row(type: number, first: number, second: number): Buffer {
  const bytes = Buffer.alloc(7);
  bytes.writeUInt8(type);
  bytes.writeUInt32BE(first, 1);
  bytes.writeUInt16BE(second, 5);
  return bytes;
}

/** As pdfkit writes: a line of its own, one byte to a character. */
function toBytes(piece: Piece): Buffer {
  return typeof piece === 'string' ? Buffer.from(`${piece}\n`, 'latin1') : Buffer.from(piece);
}
