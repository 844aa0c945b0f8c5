import { describe, expect, it } from 'vitest';
import { type ProseBlock, parseBlocks } from '../../src/document/blocks.ts';

const paragraph = (value: string): ProseBlock => ({ type: 'paragraph', content: [{ type: 'text', value }] });

describe('prose', () => {
  it.each(['1. place', '> 50 %', '+ 30 %', '1986. A year', '# one', '- a'])('reads the one line %s as text', (line) => {
    expect(parseBlocks(`${line}\n`)).toEqual([paragraph(line)]);
  });

  it('parts paragraphs at blank lines and folds single newlines', () => {
    expect(parseBlocks('one\ntwo\n\nthree')).toEqual([paragraph('one two'), paragraph('three')]);
  });

  it('reads nested and numbered lists', () => {
    expect(parseBlocks('intro:\n- a\n  - b\n- c\n\n3. d\n4. e')).toEqual([
      paragraph('intro:'),
      {
        type: 'list',
        items: [[paragraph('a'), { type: 'list', items: [[paragraph('b')]] }], [paragraph('c')]],
      },
      { type: 'list', start: 3, items: [[paragraph('d')], [paragraph('e')]] },
    ]);
  });

  it('takes indented text and angle brackets for text', () => {
    expect(parseBlocks('a\n\n    b')).toEqual([paragraph('a'), paragraph('b')]);
    expect(parseBlocks('<T>\nx')).toEqual([paragraph('<T> x')]);
  });

  it('says nothing of nothing', () => {
    expect(parseBlocks(' \n ')).toEqual([]);
  });

  it.each([
    ['# a\nb', 'A heading'],
    ['a\n---\nb', 'A heading'],
    ['a\n\n---\n\nb', 'A horizontal rule'],
    ['```\na\n```', 'A block of code'],
    ['> a\n> b', 'A block quotation'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'A table'],
    ['<div>\na\n</div>', 'HTML'],
    ['a\n<!-- b\n\nc -->', 'An HTML comment'],
    ['- a\n- ![b](c)', 'An image'],
  ])('refuses %j', (prose, message) => {
    expect(() => parseBlocks(prose)).toThrow(message);
  });
});
