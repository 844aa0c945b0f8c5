import { describe, expect, test } from 'vitest';
import { extract, type TextItem } from '../../../src/proof/extract.ts';
import { buildText } from '../../build-resume.ts';

const words = ['Algebra', 'Analysis', 'Geometry', 'Topology', 'Logic', 'Mechanics', 'Optics', 'Statics'];

/** The list set in so many columns on a page so wide, as its pieces of text. */
async function setIn(columns: number, width: string): Promise<readonly TextItem[]> {
  const list = `sections: [{ title: List, columns: ${columns}, highlights: [${words.join(', ')}] }]`;
  const design = `design: { paper: [${width}, 10in], margin: 0.3in, footer: none }`;
  const { pages } = await extract((await buildText(`name: A\n${list}\n${design}\n`)).bytes, { drawing: false });
  return pages.flatMap((page) => page.items).filter(({ text }) => words.includes(text));
}

describe('a list in columns', () => {
  test('reads down each column, the rows of all columns on the same lines', async () => {
    const items = await setIn(4, '8in');
    expect(items.map(({ text }) => text)).toEqual(words);
    const edges = [...new Set(items.map(({ x }) => Math.round(x)))];
    expect(edges).toHaveLength(4);
    for (const edge of edges) {
      const column = items.filter(({ x }) => Math.round(x) === edge);
      expect(column.map(({ y }) => Math.round(y))).toEqual(items.slice(0, 2).map(({ y }) => Math.round(y)));
    }
  });

  test('has fewer columns where they would be too narrow for words', async () => {
    const items = await setIn(4, '3in');
    expect(items.map(({ text }) => text)).toEqual(words);
    expect(new Set(items.map(({ x }) => Math.round(x))).size).toBe(2);
  });

  test('has fewer columns where they would tear a word', async () => {
    const long = 'Thermodynamics';
    const list = `sections: [{ title: List, columns: 3, highlights: [Optics, ${long} of gases, Light, ${long}] }]`;
    const { bytes } = await buildText(`name: A\n${list}\ndesign: { paper: [3.6in, 6in], margin: 0.4in }\n`);
    const { pages } = await extract(bytes, { drawing: false });
    const texts = pages.flatMap((page) => page.items.map(({ text }) => text));
    expect(texts.filter((text) => text.startsWith(long))).toHaveLength(2);
  });

  test('is set across the measure where an item is too long for a column', async () => {
    const long = Array.from({ length: 150 }, (_, index) => `word${index}`).join(' ');
    const list = `sections: [{ title: List, columns: 3, highlights: [${long}, short] }]`;
    const { bytes } = await buildText(`name: A\n${list}\ndesign: { paper: a5, margin: 30mm, density: airy }\n`);
    const { pages } = await extract(bytes, { drawing: false });
    const text = pages.flatMap((page) => page.items.map((item) => item.text)).join(' ');
    for (const word of long.split(' ')) expect(text).toContain(word);
  });
});
