import { describe, expect, it } from 'vitest';
import type { Head, Inline, Role } from '../../../src/document/model.ts';
import { inlineText } from '../../../src/document/text.ts';
import type { DateValue } from '../../../src/resume/resume.ts';
import { composeEntry, composeSection, firstEntry } from './resume-of.ts';

const in2015: DateValue = { type: 'point', at: { precision: 'year', year: 2015 }, written: '2015' };
const inMay: DateValue = { type: 'point', at: { precision: 'month', year: 2015, month: 5 }, written: '5/2015' };

const textOf = (head: Head, role: Role): string => inlineText(head.parts[role]?.content ?? []);
const marginalOf = (head: Head): readonly string[] => head.marginal.map(({ content }) => inlineText(content));
const link = (url: string, label: string): Inline => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: label }],
});

describe('the shape of an entry', () => {
  it('is a labelled list for a mere title over highlights, terms or a summary', () => {
    expect(composeEntry({ title: 'T', highlights: [{ text: 'a' }] }).shape).toBe('labelled-list');
    expect(composeEntry({ title: 'T', terms: [{ label: 'a', value: 'b', key: 'a' }] }).shape).toBe('labelled-list');
    expect(composeEntry({ title: 'T', summary: 'a' }).shape).toBe('labelled-list');
  });

  it('is a group for a mere title over entries', () => {
    expect(composeEntry({ title: 'T', summary: 'a', entries: [{ title: 'U' }] }).shape).toBe('group');
  });

  it('is an entry with any other head', () => {
    expect(composeEntry({ title: 'T' }).shape).toBe('entry');
    expect(composeEntry({ title: 'T', date: in2015, summary: 'a' }).shape).toBe('entry');
    expect(composeEntry({ title: 'T', note: 'n', entries: [{ title: 'U' }] }).shape).toBe('entry');
    expect(composeEntry({ organization: 'O', summary: 'a' }).shape).toBe('entry');
  });

  it('is bare where a date stands before prose without a title', () => {
    const entry = composeEntry({ date: in2015, aside: 'B.Sc.', summary: 'Prose' });
    expect(entry.shape).toBe('bare');
    expect(entry.head.parts).toEqual({});
    expect(marginalOf(entry.head)).toEqual(['2015', 'B.Sc.']);
  });
});

describe('the head of an entry', () => {
  it('names companions in the language', () => {
    expect(textOf(composeEntry({ with: ['A', 'B', 'C'] }).head, 'with')).toBe('with A, B and C');
    expect(textOf(composeEntry({ with: ['A', '**B**'] }, { language: 'de' }).head, 'with')).toBe('mit A und B');
    expect(textOf(composeEntry({ with: ['A', 'B'] }, { language: 'fr' }).head, 'with')).toBe('avec A et B');
  });

  it('joins authors as they are given', () => {
    expect(textOf(composeEntry({ authors: ['Curie, M.', '_A. Debierne_'] }).head, 'authors')).toBe(
      'Curie, M., A.\u00A0Debierne',
    );
  });

  it('links the title, else the organization, else the address itself', () => {
    const url = 'https://a.b/';
    expect(composeEntry({ title: 'T', organization: 'O', url }).head.parts.title?.content).toEqual([link(url, 'T')]);
    expect(composeEntry({ organization: 'O', url }).head.parts.organization?.content).toEqual([link(url, 'O')]);
    expect(composeEntry({ summary: 's', url }).head.parts.title?.content).toEqual([link(url, 'a.b')]);
  });

  it('never puts a link into a link', () => {
    const { title } = composeEntry({ title: 'A [b](c:1) **d [e](f:1)**', url: 'u' }).head.parts;
    expect(title?.content).toEqual([
      link('u', 'A '),
      link('c:1', 'b'),
      link('u', ' '),
      { type: 'strong', children: [link('u', 'd '), link('f:1', 'e')] },
    ]);
  });

  it('lists links, and a label alone where there is no address', () => {
    const { links } = composeEntry({ links: [{ label: 'slides', url: 'https://s' }, { label: 'video' }] }).head.parts;
    expect(links?.content).toEqual([
      link('https://s', 'slides'),
      { type: 'text', value: ', ' },
      { type: 'text', value: 'video' },
    ]);
  });
});

describe('what nodes take from those above', () => {
  it('is the lead, until one says otherwise', () => {
    const outer = composeEntry({
      title: 'A',
      lead: 'organization',
      entries: [{ title: 'B', entries: [{ title: 'C', lead: 'title' }] }],
    });
    const inner = firstEntry(outer.body);
    expect([outer, inner, firstEntry(inner.body)].map(({ head }) => head.lead)).toEqual([
      'organization',
      'organization',
      'title',
    ]);
  });

  it('is the date formats, over those of the design', () => {
    const design = { dates: { month: 'MM/yyyy', quarter: 'roman' } } as const;
    const outer = composeEntry(
      {
        title: 'A',
        date: inMay,
        entries: [{ title: 'B', dates: { month: 'MMMM yyyy' }, date: inMay, entries: [{ date: inMay }] }],
      },
      { design },
    );
    const inner = firstEntry(outer.body);
    expect([outer, inner, firstEntry(inner.body)].map(({ head }) => marginalOf(head))).toEqual([
      ['05/2015'],
      ['May 2015'],
      ['May 2015'],
    ]);
    expect(marginalOf(composeEntry({ date: inMay }, { design: { dates: 'as-written' } }).head)).toEqual(['5/2015']);
  });

  it('is the language, told where it changes', () => {
    const outer = composeEntry({
      title: 'A',
      language: 'de',
      entries: [{ title: 'B', entries: [{ title: 'C', language: 'en' }] }],
    });
    const inner = firstEntry(outer.body);
    expect([outer, inner, firstEntry(inner.body)].map(({ language }) => language)).toEqual(['de', undefined, 'en']);
  });

  it('is its depth and its path', () => {
    const inner = firstEntry(composeEntry({ title: 'A', entries: [{ title: 'B', break: 'avoid' }] }).body);
    expect(inner).toMatchObject({ depth: 2, path: 'sections[0].entries[0].entries[0]', pageBreak: 'avoid' });
  });
});

describe('the title of a section', () => {
  it('comes from its kind where it has none, in the language or the words of the author', () => {
    expect(textOf(composeSection({ kind: 'skills' }).head, 'title')).toBe('Skills');
    expect(textOf(composeSection({ kind: 'skills' }, { language: 'de' }).head, 'title')).toBe('Kenntnisse');
    expect(textOf(composeSection({ kind: 'skills' }, { labels: { skills: 'Tools' } }).head, 'title')).toBe('Tools');
    expect(composeSection({ kind: 'skills' }).head.parts.title?.path).toBe('sections[0].kind');
  });

  it('is the author’s own where there is one', () => {
    expect(textOf(composeSection({ kind: 'skills', title: 'What I know' }).head, 'title')).toBe('What I know');
  });
});
