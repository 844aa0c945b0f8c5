import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../../../src/proof/extract.ts';
import { templates } from '../../../templates/index.ts';
import { buildFile } from '../../build-resume.ts';

/** The topmost line of every page of a résumé. */
async function heads(name: string, footer: string): Promise<readonly string[]> {
  const sections = '[{ title: One, highlights: [a] }, { title: Two, break: before, highlights: [b] }]';
  const folder = mkdtempSync(join(tmpdir(), 'galley-'));
  try {
    const file = join(folder, 'resume.yaml');
    writeFileSync(file, `{ name: ${name}, sections: ${sections}, design: { footer: ${footer} } }`);
    const { bytes } = await buildFile(file, await templates.academic());
    const { pages } = await extract(bytes, { drawing: false });
    return pages.map(({ items }) => {
      const printed = items.filter(({ text }) => text.trim() !== '').toSorted((one, other) => one.x - other.x);
      const top = Math.min(...printed.map(({ y }) => y));
      const line = printed.filter(({ y }) => y - top < 1).map(({ text }) => text.trim());
      return line.join(' ').replace(/\s+/g, ' ');
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('from its second page on, a page’s head says whose page it is and which, as the footer is asked to', async () => {
  expect(await heads('Ada Lovelace', 'name-page')).toEqual(['Ada Lovelace', 'Ada Lovelace Page 2 of 2']);
  expect(await heads('Ada Lovelace', 'page')).toEqual(['Ada Lovelace', 'Page 2 of 2']);
  expect(await heads('Ada Lovelace', 'none')).toEqual(['Ada Lovelace', 'Two']);
});

test('a name that leaves no room for the number is left out of the head', async () => {
  const name = 'Wolfe'.repeat(30);
  expect((await heads(name, 'name-page'))[1]).toBe('Page 2 of 2');
});
