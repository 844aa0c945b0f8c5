import { expect, test } from 'vitest';
import type { Block, Entry, Head, Inline } from '../../src/document/model.ts';
import { readDocument } from '../../src/document/text.ts';
import { applyDesign } from '../../src/theme/apply-design.ts';
import { arrange } from '../../src/theme/arrange.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { documentOf, headOf, passage, sectionOf, tryTheme } from './try-theme.ts';

const downwards: Theme = { ...tryTheme, heads: { ...tryTheme.heads, numbers: 'down', strongOwner: true } };

function entryOf(title: string, authors?: string, body: readonly Block<Head>[] = []): Entry<Head> {
  const head = headOf(authors === undefined ? { title } : { title, authors });
  const shape = body.length > 0 && authors === undefined ? 'group' : 'entry';
  return { type: 'entry', shape, path: title, depth: 1, head, body };
}

function numbersOf(theme: Theme, body: readonly Block<Head>[]): readonly (readonly [string, string | undefined])[] {
  return readDocument(arrange(documentOf([sectionOf('Works', 'publications', body)]), theme))
    .filter(({ kind }) => kind === 'title')
    .map(({ text, number }) => [text, number]);
}

const papers = entryOf('Papers', undefined, [entryOf('A', 'A. Lovelace'), entryOf('B', 'C. Babbage'), entryOf('C')]);
const books = entryOf('Books', undefined, [entryOf('D', 'A. Lovelace')]);
const talks = entryOf('Talks', undefined, [entryOf('E', 'C. Babbage'), entryOf('F')]);

test('works are numbered through a section, the newest highest, where most of a list name their authors', () => {
  expect(numbersOf(downwards, [papers, books, talks])).toEqual([
    ['Papers', undefined],
    ['A', '4.'],
    ['B', '3.'],
    ['C', '2.'],
    ['Books', undefined],
    ['D', '1.'],
    ['Talks', undefined],
    ['E', undefined],
    ['F', undefined],
  ]);
});

test('works are numbered upwards where the theme says so, and not at all where it does not or for parsers', () => {
  const upwards: Theme = { ...downwards, heads: { ...downwards.heads, numbers: 'up' } };
  const numbers = (theme: Theme): readonly unknown[] => numbersOf(theme, papers.body).map(([, number]) => number);
  expect(numbers(upwards)).toEqual(['1.', '2.', '3.']);
  expect(numbers(tryTheme)).toEqual([undefined, undefined, undefined]);
  expect(numbers(applyDesign(downwards, { ats: true }, '/'))).toEqual([undefined, undefined, undefined]);
});

test('a work alone has no number', () => {
  expect(numbersOf(downwards, books.body)).toEqual([['D', undefined]]);
});

test('the owner’s name is strong among the authors', () => {
  const text = (value: string): Inline => ({ type: 'text', value });
  const content = [text('C. Babbage'), text(', '), text('Lovelace, A.'), text(', '), text('L. Menabrea')];
  const entry: Entry<Head> = {
    ...entryOf('A'),
    head: { parts: { authors: passage('authors', content) }, marginal: [] },
  };
  const [section] =
    arrange(documentOf([sectionOf('Works', 'publications', [entry])]), downwards).regions[1]?.sections ?? [];
  const block = section?.body[0];
  const part = block?.type === 'entry' ? block.head.lines[0]?.parts[0] : undefined;
  expect(part?.passage.content).toEqual(content.with(2, { type: 'strong', children: [text('Lovelace, A.')] }));
});
