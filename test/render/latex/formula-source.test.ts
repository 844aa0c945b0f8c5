import { describe, expect, it } from 'vitest';
import { formulaSource } from '../../../src/render/latex/text/formula-source.ts';

const drawn: readonly (readonly [string, string])[] = [
  ['\\frac{a}{b}', '\\frac{a}{b}'],
  ['\\text{R & D #1, 50% of a_b\\_}', '\\text{R~\\&~D~\\#1,~50\\%~of~a\\_b\\_}'],
  ['\\text{a {b} c}', '\\text{a~b~c}'],
  ['α ≤ β', '\\alpha  \\le  \\beta '],
  ['\\omicron \\lt 1', 'o < 1'],
  ['\\begin{array}{@{\\input{x}}l|c} a & b \\end{array}', '\\begin{array}{l|c} a & b \\end{array}'],
  ['a \\\\ [2] b', 'a \\\\{} [2] b'],
];

const letters = [
  '\\text{^^5cinput{x}}',
  '\\operatorname{^^5cinput}',
  '\\text{für}',
  '\\text{a\\b}',
  'x^^5c',
  'Ж',
  '\\mathbb{x}',
  '\\mathscr{Lx}',
  '\\text{<|>}',
];

describe('a formula for TeX', () => {
  it.each(drawn)('%s is %s', (source, written) => {
    expect(formulaSource(source)).toBe(written);
  });

  it.each(letters)('%s is left to letters', (source) => {
    expect(formulaSource(source)).toBeUndefined();
  });
});
