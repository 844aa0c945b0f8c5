import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { proofPdf } from '../../src/proof/proof.ts';
import type { Check, Group } from '../../src/proof/report.ts';
import { rules } from '../../src/proof/rules.ts';
import { editPdf, first, put, rewriteContent, words } from './planted/edit-pdf.ts';
import { parserFaults } from './planted/parser-faults.ts';
import { printFaults } from './planted/print-faults.ts';
import { brokenMetadata, structureFaults } from './planted/structure-faults.ts';
import { textFaults } from './planted/text-faults.ts';
import { line, passage, printPages } from './print-pages.ts';
import { archive, resume, typeset } from './typeset.ts';

const planted = { text: textFaults, print: printFaults, parsers: parserFaults, structure: structureFaults };
const groups = Object.keys(rules) as Group[];

/** Judged by what a source says; its faults are planted in a test of its own. */
const compared = new Set(['tag-text']);

async function failures(bytes: Uint8Array): Promise<readonly Check[]> {
  return (await proofPdf(bytes)).checks.filter(({ ok }) => !ok);
}

describe('a résumé that another typesetter made well passes', () => {
  test('as PDF/UA-1', async () => {
    const report = await proofPdf(typeset(resume, 'ua-1'));
    expect(report.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(report.checks.find(({ id }) => id === 'claims')?.value).toBe('PDF/UA-1');
    expect(report.ok).toBe(true);
  });

  test('as PDF/A-3a with its source inside, but for the title that PDF/UA wants shown', async () => {
    const report = await proofPdf(typeset(archive, 'a-3a'));
    expect(report.checks.filter(({ ok }) => !ok).map(({ id, severity }) => [id, severity])).toEqual([
      ['title', 'warning'],
    ]);
    expect(report.checks.find(({ id }) => id === 'claims')?.value).toBe('PDF/A-3a');
    expect(report.checks.find(({ id }) => id === 'attachments')).toMatchObject({ ok: true, value: 1 });
  });
});

describe.each(groups)('each rule on %s', (group) => {
  const ids = rules[group].map(({ id }) => id).filter((id) => !compared.has(id));

  test('has its fault planted', () => {
    expect(Object.keys(planted[group]).toSorted()).toEqual(ids.toSorted());
  });

  test.each(ids)('%s finds it and says what to do', async (id) => {
    const bytes = await planted[group][id]?.();
    const found = (await failures(bytes ?? new Uint8Array())).filter((check) => check.id === id);
    expect(found.length).toBeGreaterThan(0);
    for (const { message, bar, group: named } of found) {
      expect(message).toMatch(/^[^\p{Ll}].{20,}[.]$/u);
      expect(bar).not.toBe('');
      expect(named).toBe(group);
    }
  });
});

describe('standards', () => {
  test('the stock renderer’s files are called untagged: to look at, no fault, since they claim nothing', async () => {
    const report = await proofPdf(await printPages([line('Ada Lovelace')]));
    expect(report.checks.find(({ id }) => id === 'tagged')).toMatchObject({
      ok: false,
      value: 'untagged',
      severity: 'warning',
    });
    expect(report.checks.map(({ id }) => id)).not.toContain('output-intent');
    expect(report.ok).toBe(true);
  });

  test('what a file claims and does not keep is a fault', async () => {
    const bytes = await structureFaults['tab-order']?.();
    const report = await proofPdf(bytes ?? new Uint8Array());
    expect(report.checks.find(({ id }) => id === 'tab-order')).toMatchObject({ ok: false, severity: 'fault', page: 1 });
    expect(report.ok).toBe(false);
  });

  test('metadata that is no XML is named as that', async () => {
    const report = await proofPdf(await brokenMetadata());
    expect(report.checks.find(({ id }) => id === 'metadata')).toMatchObject({
      ok: false,
      severity: 'fault',
      message: expect.stringContaining('not sound XML'),
    });
  });
});

describe('tags that lie', () => {
  const broken = async (edit: Parameters<typeof editPdf>[1], id: string): Promise<readonly Check[]> =>
    (await failures(await editPdf(typeset(resume, 'ua-1'), edit))).filter((check) => check.id === id);

  test('one number for two pieces of content', async () => {
    const found = await broken((document) => rewriteContent(document, '/MCID 3', '/MCID 4'), 'content-marked');
    expect(found).toMatchObject([{ page: 1, severity: 'fault', message: expect.stringContaining('several pieces') }]);
  });

  test('an index that leads to other elements', async () => {
    const found = await broken((document) => {
      const index = first(document, 'Type', 'StructTreeRoot').lookup(PDFName.of('ParentTree'), PDFDict);
      const entries = index.lookup(PDFName.of('Nums'), PDFArray);
      const pages = entries.asArray().map((entry) => document.context.lookup(entry));
      const page = pages.find((entry) => entry instanceof PDFArray);
      page?.set(0, page.get(page.size() - 1));
    }, 'tree-index');
    expect(found).toMatchObject([{ page: 1, value: 1, severity: 'fault' }]);
  });

  test('types of PDF 2.0 where PDF 1.7 is claimed', async () => {
    const found = await broken((document) => put(first(document, 'S', 'H2'), 'S', 'Aside'), 'tree-shape');
    expect(found).toMatchObject([{ value: 'Aside', severity: 'fault' }]);
    const plain = await editPdf(typeset(resume), (document) => put(first(document, 'S', 'H2'), 'S', 'Aside'));
    expect((await failures(plain)).map(({ id }) => id)).not.toContain('tree-shape');
  });
});

describe('the tags of a file whose source is known', () => {
  const source = [
    passage('name', 'Ada Lovelace', 'name'),
    passage('sections[0].title', 'Work', 'heading'),
    passage('sections[0].entries[0].title', 'Notes on the engine', 'title'),
  ];
  const set = (body: string): Uint8Array =>
    typeset(`#set document(title: "Ada")\n#set text(lang: "en", font: "Source Serif 4")\n${body}`);
  const tagText = async (body: string): Promise<readonly Check[]> =>
    (await proofPdf(set(body), source)).checks.filter(({ id }) => id === 'tag-text');

  test('say the whole document', async () => {
    expect(await tagText('= Ada Lovelace\n== Work\n=== Notes on the engine')).toMatchObject([{ ok: true }]);
  });

  test('leave out what is drawn as an artifact', async () => {
    expect(await tagText('= Ada Lovelace\n== Work\n#pdf.artifact[Notes on the engine]')).toMatchObject([
      { ok: false, severity: 'fault', value: 1, message: expect.stringContaining('“Notes on the engine”') },
    ]);
  });

  test('say other words than are seen', async () => {
    const bytes = set('= Ada Lovelace\n== Work\n=== Notes on the engine');
    const lying = await editPdf(bytes, (document) => put(first(document, 'S', 'H3'), 'ActualText', words('Nothing')));
    const found = (await proofPdf(lying, source)).checks.filter(({ id, ok }) => id === 'tag-text' && !ok);
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining('“Notes on the engine”'),
      expect.stringContaining('“Nothing”'),
    ]);
  });

  test('say it in another order', async () => {
    expect(await tagText('= Ada Lovelace\n=== Notes on the engine\n== Work')).toMatchObject([{ ok: false, value: 1 }]);
  });
});

test('what troubles systems is a fault where the design is made for them', async () => {
  const bytes = (await parserFaults['headings-alone']?.()) ?? new Uint8Array();
  const judged = async (ats: boolean): Promise<readonly Check[]> =>
    (await proofPdf(bytes, undefined, { ats })).checks.filter(({ id }) => id === 'headings-alone');
  expect(await judged(false)).toMatchObject([{ ok: false, severity: 'warning' }]);
  expect(await judged(true)).toMatchObject([{ ok: false, severity: 'fault' }]);
});

test('a compact design may have longer lines and narrower margins', async () => {
  const bytes = typeset(resume.replace('x: 2.6cm', 'x: 1.4cm'));
  const idsOf = (checks: readonly Check[]): readonly string[] => checks.filter(({ ok }) => !ok).map(({ id }) => id);
  expect(idsOf((await proofPdf(bytes)).checks)).toContain('margins');
  expect(idsOf((await proofPdf(bytes, undefined, { compact: true })).checks)).not.toContain('margins');
});

test('a sign in prose is no bullet, wherever its line breaks; a list within a paragraph has some', async () => {
  const bulletsIn = async (text: string): Promise<readonly unknown[]> =>
    (await failures(typeset(`${resume}\n${text}`))).filter(({ id }) => id === 'bullets').map(({ value }) => value);
  expect(await bulletsIn('From zinc \\ → to radium \\ | and | on')).toEqual([]);
  expect(await bulletsIn('| a | b | \\ \\_ c')).toEqual(['|']);
  expect(await bulletsIn('\\_ a\n\n\\^ b\n\n} c\n\n{ d')).toEqual(['_', '^', '}', '{']);
  expect(await bulletsIn('Two: \\ ‣ zinc \\ ‣ radium')).toEqual(['‣']);
  expect(await bulletsIn('Skills \\ ‣ built what \\ ran \\ ‣ and more that \\ ran, too')).toEqual(['‣']);
});
