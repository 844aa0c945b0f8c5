import { brotliCompressSync, constants } from 'node:zlib';

/** The tables that WOFF2 has numbers for, in their order (https://www.w3.org/TR/WOFF2/#table_dir_format). */
const KNOWN = [
  ...['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca', 'prep', 'CFF '],
  ...['VORG', 'EBDT', 'EBLC', 'gasp', 'hdmx', 'kern', 'LTSH', 'PCLT', 'VDMX', 'vhea', 'vmtx', 'BASE', 'GDEF', 'GPOS'],
  'GSUB',
];
const UNKNOWN = 63;

/** Outlines are taken as they are: version 3 of their transformation says that there is none. */
const AS_THEY_ARE = 3 << 6;

/** Of 11: a twelfth larger than the smallest, in a hundredth of the time. */
const QUALITY = 6;

interface Table {
  readonly tag: string;
  readonly data: Uint8Array;
}

/** Packs a font of TrueType or OpenType for the web, as WOFF 2. */
export function toWoff2(font: Uint8Array): Buffer {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = inOrder(tablesOf(font, view));
  const directory = Buffer.concat(tables.map(entryOf));
  const packed = pack(Buffer.concat(tables.map(({ data }) => data)));
  const header = Buffer.alloc(48);
  const length = round4(header.length + directory.length + packed.length);
  header.write('wOF2', 0, 'latin1');
  header.writeUInt32BE(view.getUint32(0), 4);
  header.writeUInt32BE(length, 8);
  header.writeUInt16BE(tables.length, 12);
  header.writeUInt32BE(12 + tables.reduce((sum, { data }) => sum + 16 + round4(data.length), 0), 16);
  header.writeUInt32BE(packed.length, 20);
  return Buffer.concat([header, directory, packed], length);
}

function pack(plain: Buffer): Buffer {
  return brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}

function tablesOf(font: Uint8Array, view: DataView): readonly Table[] {
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const at = 12 + index * 16;
    const tag = Buffer.from(font.subarray(at, at + 4)).toString('latin1');
    const start = view.getUint32(at + 8);
    return { tag, data: font.subarray(start, start + view.getUint32(at + 12)) };
  });
}

/** `loca` follows `glyf`, which it points into. */
function inOrder(tables: readonly Table[]): readonly Table[] {
  const loca = tables.filter(({ tag }) => tag === 'loca');
  const others = tables.filter(({ tag }) => tag !== 'loca');
  return others.flatMap((table) => (table.tag === 'glyf' ? [table, ...loca] : [table]));
}

function entryOf({ tag, data }: Table): Buffer {
  const number = KNOWN.indexOf(tag);
  const transform = tag === 'glyf' || tag === 'loca' ? AS_THEY_ARE : 0;
  const flags = Buffer.from([(number < 0 ? UNKNOWN : number) | transform]);
  return Buffer.concat([flags, Buffer.from(number < 0 ? tag : '', 'latin1'), base128(data.length)]);
}

/** A number in groups of seven bits, the highest first, all but the last marked as going on. */
function base128(value: number): Buffer {
  const groups = [value & 127];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) groups.unshift((rest & 127) | 128);
  return Buffer.from(groups);
}

function round4(length: number): number {
  return Math.ceil(length / 4) * 4;
}
