import { expect, test } from 'vitest';
import { extract } from '../../../src/proof/extract.ts';
import { buildText } from '../../build-resume.ts';

/** The lines at the foot of a résumé's pages, which are drawn last. */
async function feet(name: string): Promise<readonly string[]> {
  const sections = '[{ title: One, highlights: [a] }, { title: Two, break: before, highlights: [b] }]';
  const { bytes } = await buildText(`{ name: ${name}, sections: ${sections}, design: { paper: a5 } }`);
  const { pages } = await extract(bytes, { drawing: false });
  return pages.map(({ text }) => text.trim().split('\n').at(-1) ?? '');
}

test('a page’s foot says whose page it is, and which', async () => {
  expect(await feet('Ada Lovelace')).toEqual(['Ada Lovelace · Page 1 of 2', 'Ada Lovelace · Page 2 of 2']);
});

test('a name that the line does not hold is left out', async () => {
  expect(await feet('Wolfe'.repeat(30))).toEqual(['Page 1 of 2', 'Page 2 of 2']);
});
