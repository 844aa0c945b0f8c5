import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measure } from '../../src/proof/checks/print/measure.ts';
import type { Line } from '../../src/proof/layout/layout.ts';
import { proofPdf } from '../../src/proof/proof.ts';
import type { Template } from '../../src/render/template.ts';
import { templates } from '../../templates/index.ts';
import { buildFile } from '../build-resume.ts';

/** The checks that a résumé fails, with some fields overridden. */
async function failedIn(yaml: string, template: Template, sets: readonly string[] = []): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'galley-'));
  try {
    writeFileSync(join(folder, 'resume.yaml'), yaml);
    const { bytes } = await buildFile(join(folder, 'resume.yaml'), template, sets);
    const { checks } = await proofPdf(bytes);
    return checks.filter(({ ok }) => !ok).map(({ id }) => id);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a number at the head of a page is no line of what stands at the foot of the one before', async () => {
  const entries = '[{ title: A, authors: [B] }, { title: C, authors: [D], break: before }]';
  const failed = await failedIn(
    `{ name: Ada, sections: [{ title: Works, entries: ${entries} }] }`,
    await templates.academic(),
  );
  expect(failed).not.toContain('keep-with-next');
});

test('headings in a margin at the right, where text runs from there, do not stick out of the column', async () => {
  const section = '{ title: שפות, highlights: [עברית, אנגלית, יידיש, צרפתית, רוסית, פולנית] }';
  const failed = await failedIn(`{ name: עדה, language: he, sections: [${section}] }`, await templates.margin());
  expect(failed).not.toContain('column-edge');
});

test('a title and its year on one line are no date alone', async () => {
  const entries = '[{ title: Rector, date: 1750 }, { title: Dean, date: 1751 }, { title: Rector, date: 1752 }]';
  const yaml = `{ name: Ada, sections: [{ title: Work, entries: ${entries} }] }`;
  expect(await failedIn(yaml, await templates.classic(), ['design.ats=true'])).not.toContain('dates-in-line');
});

test('a line of thirty letters as wide as high is as long as one of sixty others', () => {
  const judge = (text: string): unknown => {
    const lines = Array.from(
      { length: 8 },
      (_, y) => ({ page: 1, text, x: 50, right: 350, y, size: 10, strand: 0 }) as Line,
    );
    const layout = { lines, linesByPage: [lines], paragraphs: [{ lines }], bodySize: 10 };
    return measure.judge({ layout, question: { compact: false } } as never).map(({ ok }) => ok);
  };
  expect(judge('字'.repeat(30))).toEqual([true]);
  expect(judge('x'.repeat(30))).toEqual([false]);
});
