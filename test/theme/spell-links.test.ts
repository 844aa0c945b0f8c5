import { expect, test } from 'vitest';
import type { Block, Head, Inline } from '../../src/document/model.ts';
import { readDocument } from '../../src/document/text.ts';
import { arrange } from '../../src/theme/arrange.ts';
import { spellLinks } from '../../src/theme/spell-links.ts';
import { documentOf, headOf, passage, sectionOf, tryTheme } from './try-theme.ts';

function link(url: string, text: string): Inline {
  return { type: 'link', url, children: [{ type: 'text', value: text }] };
}

function spelt(content: readonly Inline[]): string | undefined {
  const document = documentOf([], [{ type: 'paragraph', passage: passage('summary', content) }]);
  return readDocument(spellLinks(arrange(document, tryTheme))).at(-1)?.text;
}

test('the address of a link stands behind its text, without its scheme', () => {
  expect(spelt([link('https://example.org/notes', 'notes'), { type: 'text', value: ' on gases' }])).toBe(
    'notes (example.org/notes) on gases',
  );
});

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['https://example.org/a/', 'example.org/a'],
  ['mailto:a@example.org', 'a@example.org'],
])('the link %s whose text is its own address is left alone', (url, text) => {
  expect(spelt([link(url, text)])).toBe(text);
});

test('a link inside marks is found', () => {
  const marked: Inline = {
    type: 'strong',
    children: [{ type: 'emphasis', children: [link('https://x.org', 'here')] }],
  };
  expect(spelt([marked])).toBe('here (x.org)');
});

test('links are found in heads, dates, lists, terms and nested entries', () => {
  const here = (path: string): ReturnType<typeof passage> => passage(path, [link('https://x.org', path)]);
  const head: Head = { ...headOf({}), parts: { title: here('title') }, marginal: [here('date')] };
  const body: readonly Block<Head>[] = [
    { type: 'list', columns: 1, items: [{ blocks: [{ type: 'paragraph', passage: here('bullet') }] }] },
    { type: 'terms', rows: [{ label: here('label'), value: here('value') }] },
  ];
  const inner: Block<Head> = { type: 'entry', shape: 'entry', path: 'i', depth: 2, head, body };
  const outer: Block<Head> = {
    type: 'entry',
    shape: 'group',
    path: 'o',
    depth: 1,
    head: headOf({ title: 'Group' }),
    body: [inner],
  };
  const said = readDocument(spellLinks(arrange(documentOf([sectionOf('Work', undefined, [outer])]), tryTheme)));
  const texts = said.map(({ text }) => text);
  for (const path of ['title', 'date', 'bullet', 'label', 'value']) expect(texts).toContain(`${path} (x.org)`);
});

test('a label in the contact gets its address, what says its own address does not', () => {
  const contact = [
    { kind: 'email', passage: passage('email', [link('mailto:a@x.org', 'a@x.org')]) },
    { kind: 'phone', passage: passage('phone', [link('tel:+4420', '+44 20')]) },
    { kind: 'url', passage: passage('url', [link('https://x.org/', 'x.org')]) },
    { kind: 'link', passage: passage('label', [link('https://x.org/n', 'Notebook')]) },
    { kind: 'link', network: 'github', passage: passage('user', [link('https://github.com/ada', 'GitHub: ada')]) },
  ] as const;
  const headline = passage('headline', [link('https://x.org/chair', 'Chair')]);
  const said = readDocument(spellLinks(arrange({ ...documentOf([]), contact, headline }, tryTheme)));
  expect(said.map(({ text }) => text).slice(1)).toEqual([
    'Chair (x.org/chair)',
    'a@x.org',
    '+44 20',
    'x.org',
    'Notebook (x.org/n)',
    'GitHub: ada',
  ]);
});
