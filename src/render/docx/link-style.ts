/** A style as word processors know four of them. */
export interface LinkedStyle {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Names of rights, version and makers (OpenType, `name`): they stay as they are. */
const KEPT: ReadonlySet<number> = new Set([0, 5, 7, 8, 9, 11, 12, 13, 14]);
/** Of Windows, in Unicode, in English. */
const WINDOWS = [3, 1, 0x409] as const;

/**
 * Names a font as the regular, bold, italic or bold italic of a family, by which word processors find it: a semibold
 * calls itself a family of its own.
 */
export function linkStyle(font: Uint8Array, family: string, style: LinkedStyle): Uint8Array {
  const tables = tablesOf(Buffer.from(font));
  const [os2, head] = [tables.get('OS/2'), tables.get('head')];
  if (!os2 || !head) return font;
  const { bold, italic } = style;
  const kind = [bold ? 'Bold' : '', italic ? 'Italic' : ''].filter(Boolean).join(' ') || 'Regular';
  tables.set('name', nameTable(tables.get('name'), family, kind));
  // Bits 0, 5 and 6: italic, bold, regular.
  const other = os2.readUInt16BE(62) & ~0b1100001;
  os2.writeUInt16BE(other | Number(italic) | (Number(bold) << 5) | (Number(!bold && !italic) << 6), 62);
  head.writeUInt16BE((head.readUInt16BE(44) & ~0b11) | Number(bold) | (Number(italic) << 1), 44);
  return assemble(Buffer.from(font.subarray(0, 4)), tables);
}

function tablesOf(font: Buffer): Map<string, Buffer> {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const at = 12 + 16 * index;
      const [start, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
      return [font.toString('latin1', at, at + 4), font.subarray(start, start + length)];
    }),
  );
}

function nameTable(old: Buffer | undefined, family: string, kind: string): Buffer {
  const full = kind === 'Regular' ? family : `${family} ${kind}`;
  const own: readonly (readonly [number, string])[] = [
    [1, family],
    [2, kind],
    [4, full],
    [6, `${family}-${kind}`.replaceAll(' ', '')],
  ];
  const names = [...keptNames(old), ...own.map(([id, text]) => [id, utf16(text)] as const)].sort(([a], [b]) => a - b);
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, [id, bytes]] of names.entries()) {
    for (const [at, value] of [...WINDOWS, id, bytes.length, offset].entries())
      head.writeUInt16BE(value, 6 + 12 * index + 2 * at);
    offset += bytes.length;
  }
  return Buffer.concat([head, ...names.map(([, bytes]) => bytes)]);
}

function keptNames(old: Buffer | undefined): readonly (readonly [number, Buffer])[] {
  if (!old) return [];
  const texts = old.readUInt16BE(4);
  return Array.from({ length: old.readUInt16BE(2) }, (_, index) => 6 + 12 * index).flatMap((at) => {
    const [platform, encoding, language, id = 0, length = 0, start = 0] = [0, 2, 4, 6, 8, 10].map((by) =>
      old.readUInt16BE(at + by),
    );
    const isWindows = platform === WINDOWS[0] && encoding === WINDOWS[1] && language === WINDOWS[2];
    return isWindows && KEPT.has(id) ? [[id, old.subarray(texts + start, texts + start + length)] as const] : [];
  });
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

/** Puts a font together from its tables, with its check sums (OpenType, “Organization of an OpenType font”). */
function assemble(version: Buffer, tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, table]) => ({ tag, table, padded: padded(table) }));
  sorted.find(({ tag }) => tag === 'head')?.padded.writeUInt32BE(0, 8);
  const directory = Buffer.alloc(12 + 16 * sorted.length);
  version.copy(directory);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  for (const [index, value] of [sorted.length, power * 16, Math.log2(power), (sorted.length - power) * 16].entries())
    directory.writeUInt16BE(value, 4 + 2 * index);
  let offset = directory.length;
  for (const [index, { tag, table, padded: whole }] of sorted.entries()) {
    const at = 12 + 16 * index;
    directory.write(tag, at, 'latin1');
    for (const [by, value] of [sumOf(whole), offset, table.length].entries())
      directory.writeUInt32BE(value, at + 4 + 4 * by);
    offset += whole.length;
  }
  const font = Buffer.concat([directory, ...sorted.map(({ padded: whole }) => whole)]);
  const head = sorted.findIndex(({ tag }) => tag === 'head');
  font.writeUInt32BE((0xb1b0afba - sumOf(font)) >>> 0, font.readUInt32BE(12 + 16 * head + 8) + 8);
  return font;
}

function padded(table: Buffer): Buffer {
  return Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
}

function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
