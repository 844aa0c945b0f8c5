import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { judgeText } from '../../src/proof/judge.ts';
import { proofPdf } from '../../src/proof/proof.ts';
import type { Check } from '../../src/proof/report.ts';
import { rules } from '../../src/proof/rules.ts';
import { line, printPages } from './print-pages.ts';
import { printRaw } from './print-raw.ts';

const require = createRequire(import.meta.url);
const serif = require.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf');

/** What is wrong with the text, and with the fonts and links that systems need; these pages are no résumés. */
async function failures(bytes: Uint8Array): Promise<readonly Check[]> {
  const { checks } = await proofPdf(bytes);
  const asked = /^(fonts-embedded|link-targets|file-size)$/u;
  return checks.filter(({ ok, group, id }) => !ok && (group === 'text' || asked.test(id)));
}

test('a sound file passes every rule on the text, and has nothing to compare with', async () => {
  const report = await proofPdf(await printPages([line('Marie Curie, Paris')]));
  expect(report).toMatchObject({
    ok: true,
    recall: null,
    precision: null,
    order: null,
    missing: [],
    extra: [],
    pages: 1,
  });
  const text = report.checks.filter(({ group }) => group === 'text');
  expect(text.map(({ id }) => id)).toEqual(rules.text.map(({ id }) => id));
  expect(text.filter(({ ok }) => !ok)).toEqual([]);
  for (const check of report.checks) expect(check.message).toMatch(/^\P{Ll}.*[.]$/u);
});

test('a quick proof leaves out the rules that need the drawing', async () => {
  const { checks } = await proofPdf(await printPages([line('Marie Curie')]), undefined, { quick: true });
  const quick = Object.values(rules).flatMap((group) => group.filter(({ reads }) => reads === 'text'));
  expect(checks.map(({ id }) => id)).toEqual(quick.map(({ id }) => id));
});

test('a font that is not in the file', async () => {
  const found = await failures(await printRaw((document) => document.font('Helvetica').text('Marie Curie')));
  expect(found).toMatchObject([{ id: 'fonts-embedded', value: 'Helvetica', severity: 'fault' }]);
});

test('text nobody can see: drawn with nothing, transparent, or white', async () => {
  const bytes = await printRaw((document) => {
    document.font(serif).text('Marie Curie');
    document.opacity(0).text('quantum leader').opacity(1);
    document.fillColor('white').text('blockchain expert').fillColor('black').text('Paris');
  });
  const found = await failures(bytes);
  expect(found).toMatchObject([
    { id: 'hidden-text', value: 'quantum leader', page: 1, severity: 'fault' },
    { id: 'white-text', value: 'blockchain expert', page: 1, severity: 'fault' },
  ]);
  const invisible = await printRaw((document) => {
    document.font(serif).text('Marie Curie');
    document.addContent('3 Tr').text('ninja').addContent('0 Tr').text('Paris');
  });
  expect(await failures(invisible)).toMatchObject([{ id: 'hidden-text', value: 'ninja' }]);
});

test('white text on a dark ground is seen, and so is no trick; black text on it is', async () => {
  const draw = (color: string): Promise<Uint8Array> =>
    printRaw((document) => {
      document.rect(60, 60, 300, 60).fill('#111111');
      document.font(serif).fillColor(color).text('Marie Curie', 72, 80);
    });
  expect(await failures(await draw('white'))).toEqual([]);
  expect(await failures(await draw('black'))).toMatchObject([{ id: 'white-text', value: 'Marie Curie' }]);
});

test('a frame cuts off what is painted: the ground beside it is paper, the text beside it is lost', async () => {
  const draw = (x: number): Promise<Uint8Array> =>
    printRaw((document) => {
      document.save().rect(40, 40, 100, 300).clip().rect(0, 0, 600, 800).fill('#111111').restore();
      document.font(serif).text('Marie Curie', 200, 80);
      document.save().rect(180, 100, 300, 60).clip().text('Paris', x, 110).restore();
    });
  expect(await failures(await draw(200))).toEqual([]);
  expect(await failures(await draw(40))).toMatchObject([
    { id: 'covered-text', value: 'Paris' },
    { id: 'white-text', value: 'Paris' },
  ]);
});

test('a link that leads to a file of its author', async () => {
  const bytes = await printRaw((document) => {
    document.font(serif).text('Thesis', { link: 'file:///home/marie/thesis.pdf' });
    document.text('Home', { link: 'https://example.org' });
  });
  expect(await failures(bytes)).toMatchObject([
    { id: 'link-targets', value: 'file:///home/marie/thesis.pdf', page: 1 },
  ]);
});

test('characters without a meaning, unknown characters and ligatures that are characters', async () => {
  const icons = { number: 1, width: 595, height: 842, items: [], text: 'Call \ue0b0 or write' };
  const file = { pages: [icons], bytes: 1000, info: {}, encrypted: false, attachments: [] };
  const broken = judgeText(file, rules).filter(({ ok }) => !ok);
  expect(broken).toMatchObject([{ id: 'private-characters', value: 1, page: 1, severity: 'fault' }]);
  const unknown = await printRaw((document) => document.font(serif).text('Curie \ufffd'));
  expect(await failures(unknown)).toMatchObject([{ id: 'replacement-characters', page: 1 }]);
  const ligature = await printPages([line('Marie')], [line('oﬃce')]);
  expect(await failures(ligature)).toMatchObject([{ id: 'ligature-characters', page: 2, severity: 'warning' }]);
});

test('letters read as words are named', async () => {
  const bytes = await printPages([line('P R O F E S S O R'), line('I am a BA in it')]);
  expect(await failures(bytes)).toMatchObject([{ id: 'letter-spacing', value: 'P R O F E S S O R', page: 1 }]);
});

test('a page without text among others is a warning that names the page', async () => {
  const report = await proofPdf(await printPages([line('Marie')], []));
  expect(report.ok).toBe(true);
  const lost = report.checks.filter(({ ok, group }) => !ok && group === 'text');
  expect(lost).toMatchObject([{ id: 'text-present', page: 2 }]);
});

test('a file that is too large for most uploads', async () => {
  const bytes = await printPages([line('Marie')]);
  const large = new Uint8Array(2_600_000);
  large.set(bytes);
  large.fill(0x20, bytes.length);
  const found = await failures(large);
  expect(found).toMatchObject([{ id: 'file-size', value: 2_600_000, severity: 'warning' }]);
});
