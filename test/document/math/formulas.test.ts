import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../../src/document/blocks.ts';
import { parseInline } from '../../../src/document/inline.ts';
import type { Inline } from '../../../src/document/model.ts';
import { inlineText } from '../../../src/document/text.ts';
import { typeset } from '../../../src/document/typography/typeset.ts';
import type { UserError } from '../../../src/errors.ts';

/** The TeX of every formula in a text. */
function formulasIn(content: readonly Inline[]): readonly string[] {
  return content.flatMap((inline) => {
    if (inline.type === 'math') return [inline.formula.tex];
    return 'children' in inline ? formulasIn(inline.children) : [];
  });
}

/** Where a text has formulas by pandoc's rule, told another way: from left to right, by the characters around. */
function byPandoc(tokens: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at] !== '$' || !/^[^\s$]/.test(tokens[at + 1] ?? ' ')) continue;
    const close = tokens.indexOf('$', at + 1);
    if (close === -1 || tokens[close - 1] === ' ' || /^\d/.test(tokens[close + 1] ?? '')) continue;
    found.push(
      tokens
        .slice(at + 1, close)
        .join('')
        .replace(/\s+/g, ' '),
    );
    at = close;
  }
  return found;
}

describe('what is a formula', () => {
  it.each([
    ['$x$', ['x']],
    ['$\\sqrt{s_{NN}} = 200$ GeV', ['\\sqrt{s_{NN}} = 200']],
    ['$100,000', []],
    ['$5-$10', []],
    ['$20,000 and $30,000', []],
    ['$ 5 $', []],
    ['$x $ and $ y$', []],
    ['\\$x\\$', []],
    ['$a\\$b$', ['a\\$b']],
    ['a $x$5 b', []],
    ['`$x$` and $y$', ['y']],
    ['**bold $x$** and [a $y$](https://example.org)', ['x', 'y']],
    ['$a_1$ and $b_1$, not _emphasis_', ['a_1', 'b_1']],
    ['$a +\nb$', ['a + b']],
    ['$$x^2$$', ['x^2']],
    ['$$$ – $$', []],
  ])('in %j', (text, formulas) => {
    expect(formulasIn(parseInline(text))).toEqual(formulas);
    expect(
      formulasIn(parseBlocks(`${text}\nand more`).flatMap((one) => ('content' in one ? one.content : []))),
    ).toEqual(formulas);
  });

  it('is decided by pandoc’s rule, whatever stands around the dollars', () => {
    const token = fc.constantFrom('$', ' ', 'a', '5', '-', ',', '\\%');
    fc.assert(
      fc.property(fc.array(token, { maxLength: 14 }), (given) => {
        // Two dollars together, and spaces at the ends, are other rules' business.
        const tokens = given.filter((one, index) => one !== given[index - 1] || !'$ '.includes(one));
        while (tokens[0] === ' ') tokens.shift();
        while (tokens.at(-1) === ' ') tokens.pop();
        expect(formulasIn(parseInline(tokens.join('')))).toEqual(byPandoc(tokens));
      }),
    );
  });

  it('leaves every character of a text without formulas', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z$ 0-9,.-]{0,30}$/), (text) => {
        const content = parseInline(text);
        fc.pre(formulasIn(content).length === 0);
        expect(inlineText(content).replace(/ +/g, ' ')).toBe(text.trim().replace(/ +/g, ' '));
      }),
    );
  });
});

describe('a formula is read', () => {
  it.each([
    ['p_T > 5\\,\\mathrm{GeV}/c', 'pT > 5 GeV/c'],
    ['1.2\\,\\mathrm{fb}^{-1}', '1.2 fb−1'],
    ['^{226}\\mathrm{Ra}', '226Ra'],
    ['\\sqrt{s_{NN}} = 200', '√sNN = 200'],
    ['\\frac{a+b}{c}', '(a+b)/c'],
    ['\\frac{1}{2\\pi}', '1/(2π)'],
    ['\\sqrt{x+y}', '√(x+y)'],
    ['\\sqrt[3]{x}', '∛x'],
    ['-3', '−3'],
    ['x = -3 - y', 'x = −3 − y'],
    ['a \\le b', 'a ≤ b'],
    ['f(x, y)', 'f(x, y)'],
    ['10,000', '10,000'],
    ['\\log x + \\sin(x)', 'log x + sin(x)'],
    ['\\bar{p}p', 'p̄p'],
    ["f'(x)", 'f′(x)'],
    ['90^\\circ', '90°'],
    ['K^0_S', 'K0S'],
    ['x_i^2', 'xi2'],
    ['\\mathbb{R}^n', 'ℝn'],
    ['\\begin{pmatrix}a & b\\\\c & d\\end{pmatrix}', '(a, b; c, d)'],
    ['\\begin{cases} x & \\text{if } x > 0\\\\0 & \\text{else}\\end{cases}', '{x, if x>0; 0, else'],
    ['\\left(\\frac{a}{b}\\right)^2', '(a/b)2'],
    ['5\\,\\%', '5 %'],
    ['5\\,%', '5 %'],
    ['\\text{a \\& b}', 'a & b'],
    ['{\\rm GeV}/c^2', 'GeV/c2'],
    ['\\not= \\not\\in', '≠∉'],
    ['\\Pr(A \\mid B)', 'Pr(A ∣ B)'],
  ])('%s', (tex, text) => {
    expect(inlineText(parseInline(`$${tex}$`)).replace(/\s/gu, ' ')).toBe(text);
  });

  it('with italics for variables and nothing else', () => {
    const [math] = parseInline('$2x + \\mathrm{d}\\alpha\\Gamma\\sin$');
    const runs = math?.type === 'math' ? math.formula.parts.flatMap((part) => part.runs) : [];
    const italic = runs.filter(({ face }) => face === 'italic').map(({ text }) => text);
    expect(italic.join('')).toBe('xα');
  });

  it('and typography leaves it alone', () => {
    const content = typeset(parseInline('"$a - b$" -- $x...y$'), 'de');
    expect(inlineText(content).replace(/\s/gu, ' ')).toBe('„a − b“ – x...y');
  });
});

describe('a formula that cannot be read', () => {
  it.each([
    ['\\alhpa', '“\\alhpa” is no command', 'Did you mean “\\alpha”?'],
    ['\\Frac{a}{b}', '“\\Frac” is no command', 'Did you mean “\\frac”?'],
    ['\\SI{5}{GeV}', '“\\SI” is no command', 'Write units with \\mathrm'],
    ['{a', 'a brace “{” is never closed', 'Close it'],
    ['a}', 'a brace “}” has no opening one', 'Open it'],
    ['x^a^b', 'two superscripts', 'Put braces'],
    ['\\left(a', '\\left has no \\right', 'Close it'],
    ['\\sqrt', '“\\sqrt” is followed by nothing', 'Write what it belongs to'],
    ['a_', '“_” is followed by nothing', 'Write what it belongs to'],
    ['a & b', '“&” stands outside a table', 'write \\&'],
    ['\\begin{foo}a\\end{foo}', 'no environment “foo”', 'matrix'],
    ['\\begin{cases}a\\end{matrix}', 'closed by “\\end{matrix}”', 'Mend'],
    ['\\constructor', '“\\constructor” is no command', ''],
    ['{}', 'Nothing is in it', ''],
    ['{'.repeat(5000) + '}'.repeat(5000), 'nested more than 40 deep', ''],
  ])('%s is an error with a hint', (tex, message, hint) => {
    const told: { message: string; hint: string; offset: number | undefined }[] = [];
    parseInline(`see $${tex}$ there`, (refusal, offset) => void told.push({ ...refusal, offset }));
    expect(told).toHaveLength(1);
    expect(told[0]?.message.toLowerCase()).toContain(message.toLowerCase());
    expect(told[0]?.hint).toContain(hint);
    expect(told[0]?.offset).toBe(4);
  });

  it('is never lost in silence, whatever it holds', () => {
    const piece = fc.constantFrom(
      '\\frac',
      '{',
      '}',
      'x',
      '^',
      '_',
      '\\left(',
      '\\right)',
      '&',
      '\\\\',
      "'",
      '\\text',
      '[',
      '2',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        try {
          expect(inlineText(parseInline(`$${pieces.join('')}$`))).not.toBe('');
        } catch (error) {
          expect((error as UserError).name).toBe('UserError');
        }
      }),
    );
  });
});
