import { expect, it } from 'vitest';
import { kindTitle, wordsOf } from '../../src/document/languages/words.ts';
import { LABELS } from '../../src/resume/labels.ts';
import { KINDS } from '../../src/resume/node-schema.ts';

const words = wordsOf('en');

it('labels may override every built-in word of a language and nothing else', () => {
  expect([...LABELS].sort()).toEqual(Object.keys(words).sort());
});

it('every kind that a section may have is one with a title', () => {
  for (const kind of KINDS) expect(kindTitle(kind, words)).toBe(words[kind as keyof typeof words]);
});
