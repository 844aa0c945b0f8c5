import { describe, expect, test } from 'vitest';
import type { Block, Head } from '../../src/document/model.ts';
import { readDocument } from '../../src/document/text.ts';
import { arrange } from '../../src/theme/arrange.ts';
import { documentOf, headOf, passage, sectionOf, tryTheme } from './try-theme.ts';

const sections = [
  sectionOf('Work', 'experience'),
  sectionOf('Tools', 'skills'),
  sectionOf('Free'),
  sectionOf('Tongues', 'languages'),
];

function titlesOf(theme: typeof tryTheme): readonly (readonly [string, readonly string[]])[] {
  return arrange(documentOf(sections), theme).regions.map(
    (region) => [region.name, region.sections.map(({ path }) => path)] as const,
  );
}

describe('sections', () => {
  test('go to the region that names their kind, in the author’s order, and the rest to the one for all', () => {
    expect(titlesOf(tryTheme)).toEqual([
      ['side', ['Tools', 'Tongues']],
      ['main', ['Work', 'Free']],
    ]);
  });

  test('go to the last region where none takes all kinds', () => {
    const regions = [
      { name: 'side', kinds: ['skills'] },
      { name: 'last', kinds: ['awards'] },
    ];
    expect(titlesOf({ ...tryTheme, regions })).toEqual([
      ['side', ['Tools']],
      ['last', ['Work', 'Free', 'Tongues']],
    ]);
  });

  test('are named before the region for all, whichever comes first', () => {
    const regions = tryTheme.regions.toReversed();
    expect(titlesOf({ ...tryTheme, regions })).toEqual([
      ['main', ['Work', 'Free']],
      ['side', ['Tools', 'Tongues']],
    ]);
  });
});

test('heads are arranged at every depth, in lists too', () => {
  const entry = (depth: number, body: readonly Block<Head>[]): Block<Head> => ({
    type: 'entry',
    shape: 'entry',
    path: `e${depth}`,
    depth,
    head: headOf({ title: `Title ${depth}`, organization: `Employer ${depth}` }, `190${depth}`),
    body,
  });
  const list: Block<Head> = { type: 'list', columns: 1, items: [{ blocks: [entry(3, [])] }] };
  const arranged = arrange(documentOf([sectionOf('Work', 'experience', [entry(1, [entry(2, [list])])])]), tryTheme);
  expect(readDocument(arranged).map(({ text }) => text)).toEqual([
    'Ada Lovelace',
    'Work',
    ...[1, 2, 3].flatMap((depth) => [`Title ${depth}`, `Employer ${depth}`, `190${depth}`]),
  ]);
});

describe('what pages repeat', () => {
  const furniture = (footer: 'none' | 'page' | 'name-page'): readonly string[] =>
    arrange(documentOf([]), { ...tryTheme, tokens: { ...tryTheme.tokens, footer } }).furniture;

  test('is what the footer asks for', () => {
    expect(furniture('none')).toEqual([]);
    expect(furniture('page')).toEqual(['Page {n} of {m}']);
    expect(furniture('name-page')).toEqual(['Ada Lovelace', 'Page {n} of {m}']);
  });
});

test('links are spelt out where the design asks for it, and only there', () => {
  const link = { type: 'link', url: 'https://example.org/n', children: [{ type: 'text', value: 'notes' }] } as const;
  const document = documentOf([], [{ type: 'paragraph', passage: passage('summary', [link]) }]);
  const texts = (links: 'plain' | 'url-in-print'): readonly string[] =>
    readDocument(arrange(document, { ...tryTheme, tokens: { ...tryTheme.tokens, links } })).map(({ text }) => text);
  expect(texts('plain')).toEqual(['Ada Lovelace', 'notes']);
  expect(texts('url-in-print')).toEqual(['Ada Lovelace', 'notes (example.org/n)']);
});

test('the parts of a head are joined by the comma of the document’s language', () => {
  const entry: Block<Head> = {
    type: 'entry',
    shape: 'entry',
    path: 'e',
    depth: 1,
    head: headOf({ title: 'a', subtitle: 'b' }),
    body: [],
  };
  const document = documentOf([sectionOf('Work', undefined, [entry])]);
  const words = { ...document.words, comma: '، ' };
  const [block] = arrange({ ...document, words }, tryTheme).regions.flatMap(({ sections }) => sections[0]?.body ?? []);
  expect(block).toMatchObject({ head: { lines: [{ parts: [{ separator: '' }, { separator: '، ' }] }] } });
});
