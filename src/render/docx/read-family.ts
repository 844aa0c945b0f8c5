import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What a font's table `name` calls families: the one of all styles, and the one of four (OpenType 1.9, `name`). */
const TYPOGRAPHIC = 16;
const FAMILY = 1;
const WINDOWS = 3;

/** The family that a font's file belongs to, as programs list it; the file's own name where it does not say. */
export function readFamily(path: string): string {
  const names = namesIn(readFileSync(path));
  return names.get(TYPOGRAPHIC) ?? names.get(FAMILY) ?? basename(path).replace(/[-.].*$/, '');
}

/** The names that a font has on Windows, in English where it has several, by their ids. */
function namesIn(font: Buffer): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const table = tableOf(font, 'name');
  if (!table || table.length < 6) return names;
  const texts = table.subarray(table.readUInt16BE(4));
  for (let record = 0; record < table.readUInt16BE(2) && 18 + 12 * record <= table.length; record++) {
    const at = (field: number): number => table.readUInt16BE(6 + 12 * record + 2 * field);
    if (at(0) !== WINDOWS || names.has(at(3))) continue;
    names.set(at(3), new TextDecoder('utf-16be').decode(texts.subarray(at(5), at(5) + at(4))));
  }
  return names;
}

function tableOf(font: Buffer, tag: string): Buffer | undefined {
  for (let entry = 12; entry + 16 <= font.length && entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    if (font.toString('latin1', entry, entry + 4) !== tag) continue;
    const start = font.readUInt32BE(entry + 8);
    return font.subarray(start, start + font.readUInt32BE(entry + 12));
  }
  return undefined;
}
