import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { buildText } from '../../build-resume.ts';

const script = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../../fixtures/scripts/${name}.yaml`), 'utf8');
const key = (name: string): PDFName => PDFName.of(name);

interface Face {
  readonly name: string;
  /** What the file says of each code, and what the embedded face says: in thousandths of the size. */
  readonly said: readonly number[];
  readonly drawn: readonly number[];
}

async function facesOf(yaml: string): Promise<readonly Face[]> {
  const { context } = await PDFDocument.load((await buildText(yaml)).bytes);
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(key('Subtype')) !== key('CIDFontType2')) return [];
    const widths = object.lookup(key('W'), PDFArray).lookup(1, PDFArray).asArray();
    const descriptor = object.lookup(key('FontDescriptor'), PDFDict);
    const file = descriptor.lookup(key('FontFile2'));
    if (!(file instanceof PDFRawStream)) return [];
    const name = object.lookup(key('BaseFont'), PDFName).decodeText();
    const said = widths.map((width) => (width instanceof PDFNumber ? width.asNumber() : Number.NaN));
    return [{ name, said, drawn: advances(Buffer.from(decodePDFRawStream(file).decode())) }];
  });
}

/** The advance widths of a TrueType face (OpenType, “hmtx”). */
function advances(face: Buffer): readonly number[] {
  const tables = new Map(
    Array.from({ length: face.readUInt16BE(4) }, (_, index) => {
      const at = 12 + 16 * index;
      return [face.toString('latin1', at, at + 4), face.readUInt32BE(at + 8)] as const;
    }),
  );
  const [head = 0, hhea = 0, hmtx = 0, maxp = 0] = ['head', 'hhea', 'hmtx', 'maxp'].map(
    (name) => tables.get(name) ?? 0,
  );
  const units = face.readUInt16BE(head + 18);
  const metrics = face.readUInt16BE(hhea + 34);
  return Array.from({ length: face.readUInt16BE(maxp + 4) }, (_, glyph) => {
    const advance = face.readUInt16BE(hmtx + 4 * Math.min(glyph, metrics - 1));
    return (advance * 1000) / units;
  });
}

/** ISO 19005-3, 6.2.11.5 and ISO 14289-1, 7.21.5: readers and printers place letters by one or the other. */
describe('every letter is as wide in the file as in its face', () => {
  test.each(['ar', 'he', 'hi', 'th', 'vi'])('in the script of %s', async (name) => {
    const faces = await facesOf(script(name));
    expect(faces.length).toBeGreaterThan(1);
    for (const { said, drawn } of faces) {
      expect(drawn.length).toBeGreaterThanOrEqual(said.length);
      expect(
        said.filter((width, code) => Math.abs(width - (drawn[code] ?? Number.NaN)) > 1 || Number.isNaN(width)),
      ).toEqual([]);
    }
  });
});
