import { describe, expect, it } from 'vitest';
import type { Head, Role } from '../../../src/document/model.ts';
import { inlineText } from '../../../src/document/text.ts';
import { composeEntry, firstEntry } from './resume-of.ts';

const textOf = (head: Head, role: Role): string => inlineText(head.parts[role]?.content ?? []);

describe('companions', () => {
  it.each([
    ['en', 'with A, B and C'],
    ['en-US', 'with A, B, and C'],
    ['de', 'mit A, B und C'],
    ['pl', 'współpraca: A, B i C'],
    ['hu', 'A, B és C közreműködésével'],
    ['tr', 'A, B ve C ile'],
    ['hi', 'A, B, और C के साथ'],
    ['ja', 'A、B、Cと共同'],
    ['zh-Hans', '与A、B和C合作'],
    ['he', 'עם A, B ו-C'],
    ['fa', 'با A، B، و C'],
  ])('in %s are said the way the language says it: %s', (language, expected) => {
    const head = composeEntry({ title: 'a', with: ['A', 'B', 'C'] }, { language }).head;
    expect(textOf(head, 'with')).toBe(expected);
  });

  it('let the language choose its “and” by the name that follows', () => {
    const said = (names: readonly string[], language: string): string =>
      textOf(composeEntry({ title: 'a', with: names }, { language }).head, 'with');
    expect(said(['Ana', '**Inés**'], 'es')).toBe('con Ana e Inés');
    expect(said(['דנה', 'רון'], 'he')).toBe('עם דנה ורון');
  });

  it('follow a label of the author, with a place for the names or without', () => {
    const said = (label: string): string =>
      textOf(composeEntry({ title: 'a', with: ['B'] }, { labels: { with: label } }).head, 'with');
    expect(said('together with')).toBe('together with B');
    expect(said('in the company of {names}!')).toBe('in the company of B!');
  });
});

describe('a node in another language', () => {
  it('is set by that language’s rules, as is all below it', () => {
    const entry = composeEntry({ title: '"a"', language: 'fr', summary: '"b"', entries: [{ title: 'c!' }] });
    expect(textOf(entry.head, 'title')).toBe('«\u202Fa\u202F»');
    expect(entry.body[0]).toMatchObject({ passage: { content: [{ value: '«\u202Fb\u202F»' }] } });
    expect(textOf(firstEntry(entry.body).head, 'title')).toBe('c\u202F!');
  });

  it('keeps the dates and words of the document', () => {
    const october = { type: 'point', at: { precision: 'month', year: 2015, month: 10 }, written: '' } as const;
    const { head } = composeEntry({ title: 'a', language: 'fr', date: october, with: ['B'] });
    expect([textOf(head, 'with'), inlineText(head.marginal[0]?.content ?? [])]).toEqual(['with B', 'Oct 2015']);
  });
});
