/** Of the `name` table (OpenType 1.9): the name that PDFs call a font by, as Windows and English have it. */
const POSTSCRIPT_NAME = 6;
const WINDOWS = 3;
const ENGLISH = 0x409;

/**
 * Reads the PostScript name out of a font's `name` table; undefined where the table has it in no usual way. fontkit
 * decodes every name in every language to find this one, which takes it 3 ms a font.
 */
export function postscriptName(table: Uint8Array): string | undefined {
  if (table.length === 0) return undefined;
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const count = view.getUint16(2);
  const strings = view.getUint16(4);
  for (let record = 6; record < 6 + 12 * count; record += 12) {
    const [platform, , language, name] = [0, 2, 4, 6].map((offset) => view.getUint16(record + offset));
    if (platform !== WINDOWS || language !== ENGLISH || name !== POSTSCRIPT_NAME) continue;
    const start = strings + view.getUint16(record + 10);
    const codes = Array.from({ length: view.getUint16(record + 8) / 2 }, (_, at) => view.getUint16(start + 2 * at));
    return String.fromCharCode(...codes);
  }
  return undefined;
}
