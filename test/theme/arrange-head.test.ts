import { describe, expect, test } from 'vitest';
import type { ArrangedHead, Entry, Head } from '../../src/document/model.ts';
import { inlineText } from '../../src/document/text.ts';
import { arrangeHead as arrange } from '../../src/theme/arrange-head.ts';
import { textMeasure } from '../../src/theme/text-measure.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { headOf, tryTheme } from './try-theme.ts';

function arrangeHead(head: Head, shape: Entry<Head>['shape'] | 'section', theme: Theme): ArrangedHead {
  return arrange(head, shape, theme, textMeasure(theme.tokens));
}

/** The lines of an arranged head as they will be read. */
function lines(head: Head, shape: Entry<Head>['shape'] | 'section' = 'entry'): readonly string[] {
  return arrangeHead(head, shape, tryTheme).lines.map(textOf);
}

function textOf({ parts }: ArrangedHead['lines'][number]): string {
  return parts.map((part, index) => (index > 0 ? part.separator : '') + inlineText(part.passage.content)).join('');
}

describe('what is printed first', () => {
  test('is the theme’s choice, unless the author says otherwise', () => {
    const parts = { title: 'Professor', organization: 'Sorbonne' };
    expect(lines(headOf(parts))).toEqual(['Professor, Sorbonne']);
    expect(lines(headOf(parts, undefined, 'organization'))).toEqual(['Sorbonne, Professor']);
  });

  test('of a work is its title behind the organization, before its authors', () => {
    const parts = { title: 'On radium', organization: 'Le Radium', authors: 'M. Curie' };
    expect(lines(headOf(parts, undefined, 'organization'))).toEqual(['Le Radium, On radium', 'M. Curie']);
    expect(lines(headOf(parts))).toEqual(['On radium', 'M. Curie, Le Radium']);
  });

  test('is what there is, when the one wanted is not', () => {
    expect(lines(headOf({ organization: 'Sorbonne' }))).toEqual(['Sorbonne']);
    expect(lines(headOf({ title: 'Professor' }, undefined, 'organization'))).toEqual(['Professor']);
  });

  test('is always the title of a section', () => {
    const head = headOf({ title: 'Experience', organization: 'Sorbonne' }, undefined, 'organization');
    expect(lines(head, 'section')).toEqual(['Experience', 'Sorbonne']);
  });

  test('is set strong, wherever it comes from', () => {
    const [first] = arrangeHead(headOf({ organization: 'Sorbonne' }), 'entry', tryTheme).lines;
    expect(first?.parts[0]).toMatchObject({ role: 'organization', style: 'strong' });
  });
});

describe('a line that may run on', () => {
  const long = 'x'.repeat(60);

  test('joins the line before it while both fit the measure', () => {
    expect(lines(headOf({ title: long, organization: 'y'.repeat(38) }))).toHaveLength(1);
    expect(lines(headOf({ title: long, organization: 'y'.repeat(39) }))).toHaveLength(2);
  });

  test('leaves room for the date beside the first line', () => {
    expect(lines(headOf({ title: long, organization: 'y'.repeat(25) }, '1906'))).toHaveLength(1);
    expect(lines(headOf({ title: long, organization: 'y'.repeat(38) }, '1906'))).toHaveLength(2);
  });

  test('counts letters as people do, not as a machine stores them', () => {
    expect(lines(headOf({ title: long, organization: '𝄞'.repeat(38) }))).toHaveLength(1);
  });

  test('stands alone where it may join later lines only', () => {
    expect(lines(headOf({ title: 'Role', note: 'a note' }))).toEqual(['Role', 'a note']);
    const two = headOf({ title: long, organization: 'y'.repeat(50), note: 'a note' });
    expect(lines(two)).toEqual([long, `${'y'.repeat(50)}, a note`]);
  });

  test('never joins the heading of a section', () => {
    expect(lines(headOf({ title: 'A', organization: 'B', note: 'C' }), 'section')[0]).toBe('A');
  });
});

describe('a work with authors', () => {
  test('is set by the grammar of works, its authors on a line of their own', () => {
    const head = headOf({ title: 'On rays', organization: 'Comptes rendus', authors: 'P. Curie, M. Curie' });
    expect(lines(head)).toEqual(['On rays', 'P. Curie, M. Curie, Comptes rendus']);
  });

  test('is set like everything else where the theme has no such grammar', () => {
    const { works: _, ...heads } = tryTheme.heads;
    const head = headOf({ title: 'On rays', organization: 'Nature', authors: 'M. Curie' });
    const arranged = arrangeHead(head, 'entry', { ...tryTheme, heads });
    expect(arranged.lines.map(textOf)).toEqual(['On rays, Nature', 'M. Curie']);
  });
});

test('nothing is dropped and nothing is twice', () => {
  const parts = { title: 'a', subtitle: 'b', organization: 'c', note: 'd' };
  const arranged = arrangeHead(headOf(parts, '1906'), 'entry', tryTheme);
  expect(
    arranged.lines
      .flatMap((line) => line.parts)
      .map((part) => part.role)
      .sort(),
  ).toEqual(Object.keys(parts).sort());
  expect(arranged.marginal).toHaveLength(1);
});

test('a head of a date alone has no lines', () => {
  expect(arrangeHead(headOf({}, '1906'), 'bare', tryTheme)).toMatchObject({ lines: [], marginal: [{ path: 'date' }] });
});
