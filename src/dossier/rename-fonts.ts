import { createHash } from 'node:crypto';
import { PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib';

const NAMES = ['BaseFont', 'FontName'].map((key) => PDFName.of(key));
const SUBSET = /^[A-Z]{6}\+/;

/**
 * Gives the subsets of a part's fonts tags of their own (ISO 32000-1, 9.6.4): two parts may have other letters of one
 * font under one tag, and readers that know fonts by their names would take one for the other.
 */
export function renameFonts(objects: readonly PDFObject[], part: number): void {
  for (const object of objects) {
    if (!(object instanceof PDFDict)) continue;
    for (const key of NAMES) {
      const name = object.lookup(key);
      const old = name instanceof PDFName ? name.decodeText() : '';
      if (SUBSET.test(old)) object.set(key, PDFName.of(`${tagOf(old.slice(0, 6), part)}${old.slice(6)}`));
    }
  }
}

function tagOf(tag: string, part: number): string {
  const hash = createHash('sha256').update(`${part} ${tag}`).digest();
  return [...hash.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
}
