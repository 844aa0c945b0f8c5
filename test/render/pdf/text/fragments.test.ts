import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { extract, type TextItem } from '../../../../src/proof/extract.ts';
import { templates } from '../../../../templates/index.ts';
import { buildFile, buildText } from '../../../build-resume.ts';

const resume = `
name: Ada Lovelace
headline: "**Countess** and _mathematician_"
contact: { url: https://example.org/${'notes-on-the-engine/'.repeat(6)} }
summary: "Rest raised^[7](https://example.org/7)^ rest, raised^**8**^ rest, lowered~_9_~ rest"
`;
let items: readonly TextItem[];

beforeAll(async () => {
  items = (await extract((await buildText(resume)).bytes, { drawing: false })).pages.flatMap((page) => page.items);
});

function itemOf(text: string): TextItem {
  const found = items.find((item) => item.text.includes(text));
  if (!found) throw new Error(`The page does not say “${text}”.`);
  return found;
}

/** The middle of the line that a text stands on, in pt from the page's left edge. */
function middleOf(text: string): number {
  const { y } = itemOf(text);
  const line = items.filter((item) => Math.abs(item.y - y) < 1);
  return (Math.min(...line.map(({ x }) => x)) + Math.max(...line.map(({ x, width }) => x + width))) / 2;
}

describe('runs inside a paragraph take over', () => {
  test.each(['Ada Lovelace', 'Countess', 'example.org'])('its alignment: the line of “%s” is centred', (text) => {
    expect(middleOf(text)).toBeCloseTo(595.28 / 2, 0);
  });

  test('what raises or lowers them, inside a link or a mark too', () => {
    const { y } = itemOf('Rest');
    expect(itemOf('7').y).toBeLessThan(y - 2);
    expect(itemOf('8').y).toBeCloseTo(itemOf('7').y);
    expect(itemOf('9').y).toBeGreaterThan(y + 0.5);
  });
});

test('beside a photo all lines of the title block begin at the margin', async () => {
  const file = join(import.meta.dirname, '../../../fixtures/resumes/photo.yaml');
  const { bytes, template } = await buildFile(file, await templates.classic());
  const [page] = (await extract(bytes, { drawing: false })).pages;
  const { left } = template.theme.tokens.margin;
  for (const start of ['Nicolaus Copernicus', 'Canon', 'nicolaus@', 'De revolutionibus']) {
    const found = page?.items.find((item) => item.text.startsWith(start));
    expect(found?.x, start).toBeCloseTo(left, 0);
  }
});
