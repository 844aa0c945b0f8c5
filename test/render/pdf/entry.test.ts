import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { List, Paragraph } from '../../../src/document/model.ts';
import { extract, type TextItem } from '../../../src/proof/extract.ts';
import { setList } from '../../../src/render/pdf/blocks/list.tsx';
import { type Setting, topPlace } from '../../../src/render/pdf/flow.ts';
import type { Tokens } from '../../../src/theme/theme.ts';
import { templates } from '../../../templates/index.ts';
import { buildFile, buildText } from '../../build-resume.ts';

const resume = `
name: Ada Lovelace
sections:
  - title: Work
    entries:
      - organization: Analytical Society
        entries: [{ title: Analyst, date: 1843, highlights: [Wrote the notes] }]
  - title: Talks
    entries: [{ title: On rainbows, date: 1841 }, { title: On poetry, date: 1840 }]
`;

/** What the classic template prints with some tokens changed. */
async function setWith(tokens: Partial<Tokens>): Promise<readonly TextItem[]> {
  const { theme, pdf } = await templates.classic();
  const folder = mkdtempSync(join(tmpdir(), 'galley-'));
  try {
    writeFileSync(join(folder, 'resume.yaml'), resume);
    const template = { theme: { ...theme, tokens: { ...theme.tokens, ...tokens } }, pdf };
    const { bytes } = await buildFile(join(folder, 'resume.yaml'), template);
    return (await extract(bytes, { drawing: false })).pages.flatMap(({ items }) => items);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function edgeOf(start: string, items: readonly TextItem[]): number {
  return Math.round(items.find(({ text }) => text.startsWith(start))?.x ?? Number.NaN);
}

test('what stands below the outermost head hangs behind it, once, and the head does not', async () => {
  const items = await setWith({ hang: 20 });
  const left = edgeOf('Analytical Society', items);
  expect(edgeOf('Work', items)).toBe(left);
  expect(edgeOf('Analyst', items)).toBe(left + 20);
  expect(edgeOf('•', items)).toBe(left + 20);
});

test('entries of one line each may have a face of their own', async () => {
  const { theme } = await templates.classic();
  const widthOf = (items: readonly TextItem[]): number =>
    items.find(({ text }) => text.startsWith('On rainbows'))?.width ?? 0;
  const [bold, plain] = await Promise.all([setWith({}), setWith({ faces: { ...theme.tokens.faces, line: {} } })]);
  expect(widthOf(plain)).toBeLessThan(widthOf(bold));
});

test('a bullet stays with the list that it announces', async () => {
  const { theme } = await templates.classic();
  const setting: Setting = { tokens: theme.tokens, measure: 400, direction: 'ltr', naturalWidth: () => 10 };
  const paragraph = (path: string): Paragraph => ({ type: 'paragraph', passage: { path, content: [] } });
  const inner: List<never> = { type: 'list', columns: 1, items: [{ blocks: [paragraph('b')] }] };
  const list: List<never> = { ...inner, items: [{ blocks: [paragraph('a'), inner] }, { blocks: [paragraph('c')] }] };
  const items = setList(list, setting, topPlace(0, setting));
  expect(items.map(({ keepWithNext }) => keepWithNext)).toEqual([true, false, false]);
});

test('from the right, what hangs out begins at the right edge of its section', async () => {
  const yaml = `
name: ابن الهيثم
language: ar
sections:
  - title: عمل
    entries: [{ organization: الأزهر, location: القاهرة, date: 1021, summary: كتب كتابا }]
  - title: لغات
    terms: { العربية: الأم }`;
  const { bytes, template } = await buildText(yaml, [], 'academic');
  const { page, margin } = template.theme.tokens;
  const items = (await extract(bytes, { drawing: false })).pages.flatMap(({ items }) => items);
  const ends = new Map<number, number>();
  for (const { x, y, width } of items) ends.set(Math.round(y), Math.max(ends.get(Math.round(y)) ?? 0, x + width));
  const indents = [...ends.values()].map((end) => Math.round(page.width - margin.right - end));
  // The name; a heading, a head, its prose; a heading, a term.
  expect(indents).toEqual([0, 0, 0, Math.round(template.theme.tokens.hang ?? 0), 0, 0]);
});
