import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/cli/format-problem.ts';
import { quoteLine } from '../../src/cli/quote-line.ts';

const plain = { paint: (_: unknown, text: string) => text, columns: undefined };

describe('a problem', () => {
  it('is printed with place, message, source line, caret and hint', () => {
    const text = formatProblem(
      {
        file: 'cv.yaml',
        position: { line: 12, column: 5 },
        excerpt: '    titel: x',
        message: 'Unknown.',
        hint: 'title?',
      },
      plain,
    );
    expect(text.split('\n')).toEqual([
      'cv.yaml:12:5  Unknown.',
      '   12 │     titel: x',
      '      │     ^',
      '  hint: title?',
    ]);
  });

  it('without a position names file and field', () => {
    const text = formatProblem({ file: 'cv.yaml', path: 'sections[0].title', message: 'Lost.' }, plain);
    expect(text).toBe('cv.yaml: sections[0].title  Lost.');
  });

  it('without a field names the file alone', () => {
    expect(formatProblem({ file: 'letter.md', path: '', message: 'Lost.' }, plain)).toBe('letter.md  Lost.');
  });

  it('that names its file in the message does not say it twice', () => {
    expect(formatProblem({ file: 'cv.yaml', message: '“cv.yaml” is a folder.' }, plain)).toBe('“cv.yaml” is a folder.');
  });

  it('keeps within the columns of a terminal', () => {
    const problem = {
      file: 'cv.yaml',
      position: { line: 3, column: 90 },
      excerpt: `a: ${'long words and '.repeat(20)}`,
      message: 'This message is longer than the sixty columns that there are for it.',
      hint: 'And so is the hint, which goes on and on until it has to be broken as well.',
    };
    const lines = formatProblem(problem, { ...plain, columns: 60 }).split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
    expect(lines.join('\n')).toMatch(/…long|…words|…and|… ?\w/);
  });

  it('shortens a long source line on both sides in a pipe, too', () => {
    const problem = { file: 'a', position: { line: 1, column: 2000 }, excerpt: 'x'.repeat(4000), message: 'Long.' };
    const [, source = ''] = formatProblem(problem, plain).split('\n');
    expect(source).toMatch(/│ …x+…$/);
    expect(source.length).toBeLessThanOrEqual(120);
  });

  it('cannot steer the terminal', () => {
    const text = formatProblem(
      { message: 'Value \u001b[2J\u202e.', file: 'a', position: { line: 1, column: 1 }, excerpt: '\u001b[31mred' },
      plain,
    );
    for (const steering of ['\u001b', '\u202e']) expect(text).not.toContain(steering);
  });
});

describe('the caret', () => {
  it.each([
    ['after plain text', 'abc: x', 6, 5],
    ['after wide characters', '日本: x', 5, 6],
    ['after a combining character', 'e\u0301a: x', 6, 4],
    ['after a tab', '\ta: x', 5, 5],
    ['after an emoji of several code points', '👩‍🔬: x', 6, 4],
    ['after a character beyond the first plane', '𝒜: x', 4, 3],
    ['behind the end of the line', 'a:', 3, 2],
  ])('stands under the place %s', (_, line, column, expected) => {
    expect(quoteLine(line, column, Number.POSITIVE_INFINITY).caret).toBe(expected);
  });

  it.each([5, 40, 100, 199])('stays under its character when the line is cut around it (column %i)', (column) => {
    const line = Array.from({ length: 200 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    const { text, caret } = quoteLine(line, column, 60);
    const columns = [...text].flatMap((character) => (character === '…' ? [character] : [character, '']));
    expect(columns[caret]).toBe(line[column - 1]);
    expect(columns.length).toBeLessThanOrEqual(60);
  });
});
