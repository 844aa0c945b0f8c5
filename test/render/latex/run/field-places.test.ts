import { expect, it } from 'vitest';
import { piece } from '../../../../src/render/latex/blocks/piece.ts';
import { fieldPlaces } from '../../../../src/render/latex/run/field-places.ts';
import { tex } from '../../../../src/render/latex/tex.ts';

const linesOf = (path: string): readonly string[] => piece(path, tex`\Text{Ada}`).join('\n').split('\n');

it.each(['sections[0].terms.Größe', 'sections[0].terms.大きさ', 'sections[0].terms.می\u200cخواهم'])(
  'the field %s is found by its own name',
  (path) => {
    const lines = linesOf(path);
    expect(fieldPlaces(lines.join('\n')).at(2)).toBe(path);
  },
);

it.each(['\n', '\r', '\u2028', '\u0085', '\u0000'])('no name of a field ends its comment by %j', (sign) => {
  expect(linesOf(`terms.a${sign}\\input{b}`)).toEqual([String.raw`%% terms.a \input{b}`, String.raw`\Text{Ada}`]);
});

it('a name of a field turns no line of the file around', () => {
  expect(linesOf('terms.a\u202eb')[0]).toBe('%% terms.a?b');
});
