import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { mergeParts } from '../../src/dossier/merge-parts.ts';
import { treePairs } from '../../src/dossier/number-tree.ts';
import { picturePage } from '../../src/dossier/picture-page.ts';
import { type Bookmark, readOutline } from '../../src/dossier/read-outline.ts';
import { extract } from '../../src/proof/extract.ts';
import { proofPdf } from '../../src/proof/proof.ts';
import { buildText } from '../build-resume.ts';
import { requireTool } from '../require-tool.ts';
import { put, temporaryFolder } from '../temporary-folder.ts';

const facts = { title: 'Ada: Analyst & more', author: 'Ada', language: 'en', date: new Date(0) };
const two = `name: Ada\nsections:\n  - { title: First, highlights: [one] }\n  - { title: Second, break: before, highlights: [two] }\n`;
const qpdf = requireTool('qpdf');
const folder = temporaryFolder();
let bytes: Uint8Array;
let merged: PDFDocument;
let parts: Awaited<ReturnType<typeof mergeParts>>['parts'];

beforeAll(async () => {
  const letter = (await buildText('name: Ada\nsummary: "[a link](https://example.org)"\n')).bytes;
  const resume = (await buildText(two)).bytes;
  const photo = join(import.meta.dirname, '../fixtures/photos/progressive.jpg');
  const picture = await picturePage(photo, { width: 612, height: 792 });
  const given = [
    { title: 'Letter', bytes: letter },
    { title: 'Résumé', bytes: resume },
    { title: 'Untagged', bytes: await untagged() },
    { title: 'Medal', bytes: picture, isPicture: true },
  ];
  ({ bytes, parts } = await mergeParts(given, facts));
  merged = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(Buffer.from((await mergeParts(given, facts)).bytes).equals(bytes)).toBe(true);
});

/** A page as a scanner's program writes it: text, and no tags. */
async function untagged(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([612, 792]).drawText('Diploma of Analysis', { x: 72, y: 700 });
  return document.save();
}

describe('a dossier', () => {
  it('has the pages of its parts, and tells where each is', async () => {
    expect(parts).toEqual([
      { title: 'Letter', first: 1, pages: 1, tagged: true },
      { title: 'Résumé', first: 2, pages: 2, tagged: true },
      { title: 'Untagged', first: 4, pages: 1, tagged: false },
      { title: 'Medal', first: 5, pages: 1, tagged: true },
    ]);
    const { pages } = await extract(bytes, { drawing: false });
    const said = ['a link', 'one', 'two', 'Diploma of Analysis', ''];
    expect(pages.map(({ text }, index) => text.includes(said[index] ?? '?'))).toEqual(said.map(() => true));
  });

  it('has a bookmark for each part, with the part’s own below it, and each leads to its page', () => {
    const refs = merged.getPages().map(({ ref }) => ref);
    const shown = ({ title, target, children }: Bookmark): unknown[] => [
      title,
      refs.indexOf(target?.get(0) as PDFRef) + 1,
      ...children.map(shown),
    ];
    expect(readOutline(merged).map(shown)).toEqual([
      ['Letter', 1],
      ['Résumé', 2, ['First', 2], ['Second', 3]],
      ['Untagged', 4],
      ['Medal', 5],
    ]);
  });

  it('counts its pages within each part', () => {
    const labels = treePairs(merged.catalog.lookup(PDFName.of('PageLabels')), 'Nums');
    const shown = labels.map(([page, label]) => [
      number(page),
      textIn(label, 'P'),
      label instanceof PDFDict && label.has(PDFName.of('S')),
    ]);
    expect(shown).toEqual([
      [0, 'Letter', false],
      [1, 'Résumé ', true],
      [3, 'Untagged', false],
      [4, 'Medal', false],
    ]);
  });

  it('is tagged throughout: every page and link finds its elements, and all text is in the tree', async () => {
    const { checks } = await proofPdf(bytes);
    const structure = checks.filter(({ group, ok }) => group === 'structure' && !ok);
    expect(structure).toEqual([]);
    const ids = checks.map(({ id }) => id);
    for (const id of ['tagged', 'content-in-tree', 'tree-index', 'link-tags', 'figure-alt', 'tag-order'])
      expect(ids).toContain(id);
  });

  it('carries no source and claims no standard', async () => {
    expect((await extract(bytes, { drawing: false })).attachments).toEqual([]);
    expect(Buffer.from(bytes).includes('pdfuaid')).toBe(false);
  });

  it.skipIf(qpdf.missing)('is a sound file', () => {
    put(folder, 'dossier.pdf', bytes);
    expect(qpdf.run('--check', join(folder, 'dossier.pdf'))).toContain('No syntax or stream encoding errors');
  });
});

test('a file without tags keeps what it draws, within the marks that were put around it', async () => {
  const { bytes: alone } = await mergeParts([{ title: 'Diploma', bytes: await untagged() }], facts);
  const { checks } = await proofPdf(alone);
  expect(checks.find(({ id }) => id === 'content-in-tree')).toMatchObject({ ok: true });
});

function number(object: PDFObject): number {
  return object instanceof PDFNumber ? object.asNumber() : Number.NaN;
}

function textIn(label: PDFObject, key: string): string {
  const text: unknown = label instanceof PDFDict ? label.lookup(PDFName.of(key)) : undefined;
  return (text as { decodeText(): string }).decodeText();
}
