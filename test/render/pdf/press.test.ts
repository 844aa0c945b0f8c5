import { join } from 'node:path';
import {
  decodePDFRawStream,
  type PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFNumber,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { buildText } from '../../build-resume.ts';

const photo = join(import.meta.dirname, '../../fixtures/resumes/portrait.png');
const resume = `
name: Ada Lovelace
photo: ${photo}
contact: { url: "https://über.example/notes/ä?q=(1)" }
sections:
  - title: Work
    entries: [{ title: Translator, date: 1842 }, { title: Author, date: 1843 }]
  - title: Letters
    summary: To Charles Babbage.
`;
const key = (name: string): PDFName => PDFName.of(name);
const number = (dict: PDFDict | undefined, name: string): number | undefined =>
  (dict?.lookup(key(name)) as PDFNumber | undefined)?.asNumber();
let objects: readonly PDFDict[];

beforeAll(async () => {
  const { context } = await PDFDocument.load((await buildText(resume)).bytes);
  objects = context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (object instanceof PDFRawStream) return [object.dict];
    return object instanceof PDFDict ? [object] : [];
  });
});

const kindOf = (dict: PDFDict, name: string): string | undefined => dict.get(key(name))?.toString();

test('an address outside ASCII is one that every reader can follow', () => {
  const target = objects.map((dict) => dict.lookup(key('URI'))).find((uri) => uri instanceof PDFString);
  expect(target?.decodeText()).toBe('https://xn--ber-goa.example/notes/%C3%A4?q=(1)');
});

test('the outline tells how much each of its lines has below it', () => {
  const title = (dict: PDFDict): string => (dict.lookup(key('Title')) as PDFString | undefined)?.decodeText() ?? '';
  const work = objects.find((dict) => title(dict) === 'Work');
  expect(number(work, 'Count')).toBe(-2);
  expect(number(work?.lookup(key('Parent')) as PDFDict, 'Count')).toBe(2);
});

test('the photo’s element says where on the page it stands', () => {
  const figure = objects.find((dict) => kindOf(dict, 'S') === '/Figure');
  const box = (figure?.lookup(key('A')) as PDFDict | undefined)?.lookup(key('BBox')) as PDFArray | undefined;
  const [left = 0, bottom = 0, right = 0, top = 0] = (box?.asArray() ?? []).map((edge) =>
    (edge as PDFNumber).asNumber(),
  );
  expect([right - left > 50, top - bottom > 50, left > 0, top < 842]).toEqual([true, true, true, true]);
});

test('every TrueType face says how long it is', () => {
  const faces = objects.flatMap((dict) => dict.lookup(key('FontFile2')) ?? []);
  expect(faces.length).toBeGreaterThan(1);
  for (const face of faces) expect(number((face as PDFRawStream).dict, 'Length1')).toBeGreaterThan(1000);
});

test('decoration holds no marked content, not even where letters with marks are kept apart', async () => {
  const sections = Array.from({ length: 30 }, (_, index) => `{ title: مَنْ ${index}, highlights: [مَنْ طَلَبَ, العِلْمَ] }`);
  const resume = `{ name: محمّد مُوسَى, language: ar, design: { footer: name-page }, sections: [${sections}] }`;
  const file = await PDFDocument.load((await buildText(resume)).bytes);
  const contents = file.getPages().map(({ node }) => node.lookup(key('Contents')) as PDFRawStream);
  const marks = contents.map((stream) => {
    const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    return [...content.matchAll(/\/(\w+) (?:<<.*?>> BDC|BMC)|\bEMC\b/gs)].map(([, tag]) => tag ?? 'EMC');
  });
  expect(marks.length).toBeGreaterThan(1);
  for (const page of marks) {
    expect(page).toContain('Span');
    for (const [index, tag] of page.entries()) if (page[index - 1] === 'Artifact') expect(tag).toBe('EMC');
  }
});
