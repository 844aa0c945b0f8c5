import { describe, expect, it } from 'vitest';
import { turnLines } from '../../../../src/render/latex/run/turn-lines.ts';

const mark = (name: string): string => `q 1 0 0 1 0 700 cm /Galley${name} MP Q`;
const word = (text: string, x: number) => ({ text, content: `(${text})`, x, y: 700, width: 20, size: 10 });

describe('a line that runs from the right', () => {
  it('is read from there, and what runs from the left in it from its own left', () => {
    const words = [word('Complete', 0), word('Dictionary', 30), word('מילון', 60), word('העברית', 90)];
    const pieces = [`0 0 m 9 0 l S ${mark('B1L')}`, ' ', `${mark('E0R')} `, ' ', ''];
    const written = turnLines(words, pieces, 'rtl');
    expect(written.match(/\(\S+\)/g)).toEqual(['(העברית)', '(מילון)', '(Complete)', '(Dictionary)']);
    expect(written).toContain('0 0 m 9 0 l S');
    expect(written).not.toContain('/Galley');
  });

  it('goes on with what the line before has begun', () => {
    const words = [word('Ancient', 0), word('and', 30), word('מילון', 60)];
    const next = [word('Modern', 0), word('Hebrew', 30)].map((one) => ({ ...one, y: 680 }));
    const pieces = [mark('B1L'), ' ', mark('E0R'), ' ', ' ', ''];
    const written = turnLines([...words, ...next], pieces, 'rtl');
    expect(written.match(/\(\S+\)/g)).toEqual(['(מילון)', '(Ancient)', '(and)', '(Modern)', '(Hebrew)']);
  });
});
