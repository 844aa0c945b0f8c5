import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInline } from '../../src/document/inline.ts';
import type { Inline } from '../../src/document/model.ts';
import { inlineText } from '../../src/document/text.ts';

const text = (value: string): Inline => ({ type: 'text', value });

describe('inline Markdown', () => {
  it.each([
    '$100,000',
    '$5-$10',
    'Cloud_Native',
    'snake_case_name',
    '2*3*4 = 24',
    '2**3 and 4**5',
    'multi-* and single-*',
    'C++',
    'R & D',
    "10's",
    '~5ms',
    '~5ms to ~6ms',
    '2^10 is not 2^20',
    'vector<int>',
    'vector<std::string>',
    'Map<K, V> and List<Object>',
    'a < b',
    'a > b',
    '1. place',
    '> 50 %',
    '+ 30 %',
    '- 30 %',
    '1986. A year',
    '# not a heading',
    '---',
    '&amp; and &copy;',
    '[a]: https://example.org',
    'as shown in [3]',
    '5 * 3 * 2',
    'C:\\Users\\mc',
    '~~kept~~',
    '^^kept^^',
    'a^ b^',
    '    indented'.trim(),
    '```fenced',
    '| a | b |',
  ])('keeps %s as it is written', (literal) => {
    expect(parseInline(literal)).toEqual([text(literal)]);
  });

  it.each<[string, readonly Inline[]]>([
    ['**a**', [{ type: 'strong', children: [text('a')] }]],
    ['_a_', [{ type: 'emphasis', children: [text('a')] }]],
    ['*a*', [{ type: 'emphasis', children: [text('a')] }]],
    ['`a_b_ **c** <b>`', [{ type: 'code', value: 'a_b_ **c** <b>' }]],
    ['[a](https://b.c)', [{ type: 'link', url: 'https://b.c', children: [text('a')] }]],
    ['[](https://b.c/)', [{ type: 'link', url: 'https://b.c/', children: [text('b.c')] }]],
    ['<https://b.c/d>', [{ type: 'link', url: 'https://b.c/d', children: [text('https://b.c/d')] }]],
    ['a\\\nb', [text('a'), { type: 'break' }, text('b')]],
    ['a\nb', [text('a b')]],
    ['a  \nb', [text('a b')]],
    ['a\n\nb', [text('a b')]],
    ['\\$ \\* \\_ \\^a^ \\<b>', [text('$ * _ ^a^ <b>')]],
    ['', []],
  ])('reads %j', (markdown, expected) => {
    expect(parseInline(markdown)).toEqual(expected);
  });

  it('raises and lowers what stands between single marks without spaces', () => {
    expect(parseInline('x^2^ H~2~O')).toEqual([
      text('x'),
      { type: 'superscript', children: [text('2')] },
      text(' H'),
      { type: 'subscript', children: [text('2')] },
      text('O'),
    ]);
  });

  it('takes links into a superscript', () => {
    const link = (url: string, label: string): Inline => ({ type: 'link', url, children: [text(label)] });
    expect(parseInline('^[1](a),[2](b)^')).toEqual([
      { type: 'superscript', children: [link('a', '1'), text(','), link('b', '2')] },
    ]);
  });

  it('nests scripts and emphasis both ways, and never lets them cross', () => {
    expect(parseInline('^*a*^')).toEqual([
      { type: 'superscript', children: [{ type: 'emphasis', children: [text('a')] }] },
    ]);
    expect(parseInline('**a ^2^**')).toEqual([
      { type: 'strong', children: [text('a '), { type: 'superscript', children: [text('2')] }] },
    ]);
    expect(parseInline('*x^a*b^')).toEqual([{ type: 'emphasis', children: [text('x^a')] }, text('b^')]);
    expect(parseInline('^a~b^c~')).toEqual([{ type: 'superscript', children: [text('a~b')] }, text('c~')]);
  });

  it.each([
    ['<b>x</b>', 'HTML stands in text.'],
    ['H<sub>2</sub>O', 'HTML stands in text.'],
    ['a<br>b', 'HTML stands in text.'],
    ['a <!-- note --> b', 'An HTML comment stands in text.'],
    ['![a](b.png)', 'An image stands in text.'],
  ])('refuses %s', (markdown, message) => {
    expect(() => parseInline(markdown)).toThrow(message);
  });

  it('keeps every word of plain prose', () => {
    const word = fc.stringMatching(/^[\p{L}\d][\p{L}\d'.,;:()&%+#-]{0,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(inlineText(parseInline(words.join(' '))).split(' ')).toEqual(words);
      }),
    );
  });

  it('reads a text of many thousand marks', () => {
    expect(parseInline('a^b^ '.repeat(20_000))).toHaveLength(40_000);
  });
});

it.each(['a\tb', 'a  b', 'a \t b', '**a\tb**', '`a\tb`'])(
  '%j has one space, for a tab has no width in print',
  (text) => {
    expect(inlineText(parseInline(text))).toBe('a b');
  },
);
