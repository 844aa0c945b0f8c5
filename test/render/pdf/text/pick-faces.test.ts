import type { Font } from 'fontkit';
import { expect, test } from 'vitest';
import { pickFaces } from '../../../../src/render/pdf/text/pick-faces.ts';

/** A face that has these letters and nothing else. */
function face(letters: string): Font {
  const has = (point: number): boolean => letters.includes(String.fromCodePoint(point));
  return { unitsPerEm: 1000, hasGlyphForCodePoint: has } as unknown as Font;
}

/** The parts of a text, each behind the index of the face it is set in. */
function partsOf(string: string, ...font: readonly Font[]): readonly string[] {
  const run = { start: 0, end: string.length, attributes: { font, fontSize: 10 } };
  const runs = pickFaces({ string, runs: [run] }).runs as readonly (typeof run)[];
  return runs.map(({ start, end, attributes }) => {
    const [own] = attributes.font;
    return `${own ? font.indexOf(own) : -1} ${string.slice(start, end)}`;
  });
}

test('a letter goes into a further face with the mark that the first lacks', () => {
  expect(partsOf('p\u0304p', face('p'), face('p\u0304'))).toEqual(['1 p\u0304', '0 p']);
  expect(partsOf('p\u0304', face('p\u0304'), face('p\u0304'))).toEqual(['0 p\u0304']);
});

test('where no face has both, each has what it can', () => {
  expect(partsOf('p\u0304', face('p'), face('\u0304'))).toEqual(['0 p', '1 \u0304']);
});

test('letters that the first face lacks are set in the next that has them', () => {
  expect(partsOf('aβ\u200dc', face('ac'), face('β'))).toEqual(['0 a', '1 β\u200d', '0 c']);
});
