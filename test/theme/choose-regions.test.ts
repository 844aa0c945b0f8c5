import { expect, test } from 'vitest';
import type { Block, Head, ResumeDocument } from '../../src/document/model.ts';
import { arrange } from '../../src/theme/arrange.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { documentOf, passage, sectionOf, tryTheme } from './try-theme.ts';

/** A column of 24 letters and 50 lines at the side. */
const withSide: Theme = {
  ...tryTheme,
  regions: [
    {
      name: 'side',
      kinds: ['skills', 'languages'],
      contact: true,
      column: { width: 120, gutter: 30 },
      dates: 'inline',
    },
    { name: 'main', kinds: ['*'], summary: true },
  ],
};

/** A list of so many items of one line, in three columns if there is room. */
function listOf(items: number): Block<Head> {
  const item = { blocks: [{ type: 'paragraph' as const, passage: passage('item', 'a short item') }] };
  return { type: 'list', columns: 3, items: Array.from({ length: items }, () => item) };
}

function sidesOf(document: ResumeDocument): readonly (readonly string[])[] {
  return arrange(document, withSide).regions.map(({ sections }) => sections.map(({ path }) => path));
}

const work = sectionOf('Work', 'experience');
const tools = sectionOf('Tools', 'skills', [listOf(12)]);
const tongues = sectionOf('Tongues', 'languages', [listOf(12)]);

test('a column at the side takes the kinds it names', () => {
  expect(sidesOf(documentOf([work, tools, sectionOf('Free'), tongues]))).toEqual([
    ['Tools', 'Tongues'],
    ['Work', 'Free'],
  ]);
});

test('but no section that would fill more than half of it', () => {
  const heavy = sectionOf('All', 'skills', [listOf(40)]);
  expect(sidesOf(documentOf([heavy, tongues]))).toEqual([['Tongues'], ['All']]);
});

test('and no more than its first page holds, below contact and photo', () => {
  const sections = [
    tools,
    tongues,
    sectionOf('More', 'skills', [listOf(12)]),
    sectionOf('Most', 'skills', [listOf(12)]),
  ];
  expect(sidesOf(documentOf(sections))[1]).toEqual(['Most']);
  const photo = { path: 'photo', file: '/photo.png', alt: '' };
  expect(sidesOf({ ...documentOf(sections), photo })[1]).toEqual(['More', 'Most']);
  const item = { kind: 'detail' as const, passage: passage('detail', 'Two lines of contact that fill the column') };
  expect(sidesOf({ ...documentOf(sections), contact: Array(15).fill(item) })[1]).toEqual(['Tongues', 'More', 'Most']);
});

test('lists at the side stand in one column, dates in the lines of their heads', () => {
  const head = { parts: { title: passage('title', 'Degree') }, marginal: [passage('date', '1843')] };
  const entry: Block<Head> = { type: 'entry', shape: 'entry', path: 'e', depth: 1, head, body: [] };
  const [side, main] = arrange(
    documentOf([sectionOf('Tools', 'skills', [listOf(3), entry]), sectionOf('Work', 'experience', [listOf(3), entry])]),
    withSide,
  ).regions;
  expect(side?.sections[0]?.body).toMatchObject([
    { columns: 1 },
    { head: { marginal: [], lines: [{ parts: [{}, {}] }] } },
  ]);
  expect(main?.sections[0]?.body).toMatchObject([
    { columns: 3 },
    { head: { marginal: [{}], lines: [{ parts: [{}] }] } },
  ]);
});
