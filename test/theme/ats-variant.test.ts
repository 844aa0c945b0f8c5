import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/text.ts';
import { applyDesign } from '../../src/theme/apply-design.ts';
import { arrange } from '../../src/theme/arrange.ts';
import { textMeasure } from '../../src/theme/text-measure.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { documentOf, headOf, passage, sectionOf, tryTheme } from './try-theme.ts';

const dated = sectionOf('Work', 'experience', [
  {
    type: 'entry',
    shape: 'entry',
    path: 'e',
    depth: 1,
    head: headOf({ title: 'Analyst', location: 'London' }, '1843'),
    body: [
      { type: 'list', columns: 3, items: [{ blocks: [{ type: 'paragraph', passage: passage('item', 'Notes') }] }] },
    ],
  },
]);

const inSide: Theme = {
  ...tryTheme,
  tokens: { ...tryTheme.tokens, dates: 'side', side: { width: 80, gutter: 10 } },
};

function texts(theme: Theme): readonly string[] {
  return readDocument(arrange(documentOf([dated]), theme)).map(({ text }) => text);
}

test('a date in a column at the side is read before its head, one at the right behind the head’s first line', () => {
  expect(texts(inSide)).toEqual(['Ada Lovelace', 'Work', '1843', 'Analyst', 'Notes']);
  expect(texts(tryTheme)).toEqual(['Ada Lovelace', 'Work', 'Analyst', '1843', 'Notes']);
});

test('the variant for parsers puts the date into its head’s line, and everything into one column', () => {
  const theme = applyDesign(inSide, { ats: true }, '/');
  const [region, ...others] = arrange(documentOf([dated]), theme).regions;
  const entry = region?.sections[0]?.body[0];
  expect(others).toEqual([]);
  expect(entry).toMatchObject({
    head: { lines: [{ parts: [{ role: 'title' }, { role: 'date', separator: '\u00a0\u00a0' }] }], marginal: [] },
    body: [{ type: 'list', columns: 1 }],
  });
  expect(theme.tokens.side.width).toBe(0);
  expect(textMeasure(theme.tokens)).toBe(textMeasure(inSide.tokens));
});

test('a section’s title stays alone on its line in the variant for parsers', () => {
  const head = headOf({ title: 'Work' }, '1843');
  const theme = applyDesign(tryTheme, { ats: true }, '/');
  const [region] = arrange(documentOf([{ ...dated, head }]), theme).regions;
  const lines = region?.sections[0]?.head.lines.map(({ parts }) => parts.map(({ role }) => role));
  expect(lines).toEqual([['title'], ['date']]);
});

test('the summary opens the region that asks for it', () => {
  const regions = [
    { name: 'side', kinds: ['skills'] },
    { name: 'main', kinds: ['*'], summary: true },
  ];
  const document = documentOf([dated], [{ type: 'paragraph', passage: passage('summary', 'Prose') }]);
  const arranged = arrange(document, { ...tryTheme, regions });
  expect(arranged.regions.map(({ summary }) => summary.length)).toEqual([0, 1]);
});

test('a side column is narrowed on narrow paper', () => {
  const theme = applyDesign(inSide, { paper: { width: 300, height: 500 }, margin: { left: 50, right: 50 } }, '/');
  expect(theme.tokens.side.width).toBeCloseTo(200 * 0.24);
});

test('a date for parsers is not broken: what does not fit the line beside it moves below', () => {
  const head = headOf(
    { title: 'Analyst', subtitle: 'of engines', organization: 'Analytical Society '.repeat(6) },
    '1843',
  );
  const [block] = dated.body;
  const long = block?.type === 'entry' ? { ...dated, body: [{ ...block, head }] } : dated;
  const [rule] = tryTheme.heads.lines;
  const parts = [...(rule?.parts ?? []), { role: 'other', style: 'emphasis', separator: ', ' } as const];
  const oneLine: Theme = { ...tryTheme, heads: { lead: 'title', lines: [{ runOn: 'none', parts }] } };
  const [region] = arrange(documentOf([long]), applyDesign(oneLine, { ats: true }, '/')).regions;
  const entry = region?.sections[0]?.body[0];
  const roles = entry?.type === 'entry' ? entry.head.lines.map((line) => line.parts.map(({ role }) => role)) : [];
  expect(roles).toEqual([['title', 'subtitle', 'date'], ['organization']]);
});
