import { join } from 'node:path';
import type { PDFArray } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { expect as expectationOf } from '../../src/pipeline/expectation.ts';
import { extract } from '../../src/proof/extract.ts';
import { proofPdf } from '../../src/proof/proof.ts';
import type { Report } from '../../src/proof/report.ts';
import { sidebar } from '../../templates/sidebar/index.ts';
import { type Build, buildFile } from '../build-resume.ts';
import { editPdf, first, kids } from '../proof/planted/edit-pdf.ts';

const file = join(import.meta.dirname, '../fixtures/resumes/regions.yaml');
const built = buildFile(file, sidebar, ['design.paper=a4']);

async function proof(bytes: Uint8Array): Promise<Report> {
  const { passages, settings } = expectationOf(await built);
  return proofPdf(bytes, passages, settings);
}

describe('a side column that goes on to the next page', () => {
  test('is written page by page, and read whole by text and tags', async () => {
    const { bytes } = await built;
    const { pages } = await extract(bytes, { drawing: false });
    const [one = '', two = ''] = pages.map(({ text }) => text.replaceAll('\n', ' '));
    const order = ['Mary Somerville', 'Mathematician', 'mary@example.org', 'Publishers', 'Rewrote', 'Books'];
    const places = order.map((text) => one.indexOf(text));
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true);
    expect(two.indexOf('Honours abroad')).toBeGreaterThan(-1);
    expect(two.indexOf('Honours abroad')).toBeLessThan(two.indexOf('Offices'));
    const report = await proof(bytes);
    expect(report).toMatchObject({ ok: true, recall: 1, precision: 1, order: 1 });
    expect(report.checks.filter(({ ok, id }) => !ok && !/^(heading-names|one-column)$/u.test(id))).toEqual([]);
  });

  test('does not hide that the tags have another order', async () => {
    const { bytes } = await built;
    const swapped = await editPdf(bytes, (document) => swap(kids(first(document, 'S', 'Document')), -1, -2));
    const { checks, ok } = await proof(swapped);
    const broken = checks.filter((check) => !check.ok).map(({ id }) => id);
    expect(ok).toBe(false);
    expect(broken).toContain('tag-text');
    expect(broken).toContain('tag-order');
  });
});

/** The last of the contact, on the second page, among the kids of the document, and the summary behind it, on the first. */
const LAST_CONTACT = 25;

test('tags that go page by page, as the text does, are not the document’s order', async () => {
  const { bytes } = await built;
  const swapped = await editPdf(bytes, (document) =>
    swap(kids(first(document, 'S', 'Document')), LAST_CONTACT, LAST_CONTACT + 1),
  );
  const { checks } = await proof(swapped);
  const broken = checks.filter((check) => !check.ok && check.id === 'tag-text');
  expect(broken.map(({ message }) => message).join()).toMatch(/Honours abroad|Rewrote/u);
});

/** Changes the places of two kids of an element, counted from the end if below zero. */
function swap(array: PDFArray, one: number, other: number): void {
  const [a = 0, b = 0] = [one, other].map((place) => (place < 0 ? array.size() + place : place));
  const [first, second] = [array.get(a), array.get(b)];
  array.set(a, second);
  array.set(b, first);
}

test('on paper too narrow for two columns, and for parsers, there is one', async () => {
  const columnsOf = async (set: string): Promise<number> => regionsOf(await buildFile(file, sidebar, [set]));
  expect(await columnsOf('design.paper=letter')).toBe(2);
  expect(await columnsOf('design.paper=a5')).toBe(1);
  expect(await columnsOf('design.ats=true')).toBe(1);
});

function regionsOf({ arranged }: Build): number {
  return arranged.regions.length;
}
