import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proofPdf } from '../../src/proof/proof.ts';
import type { Template } from '../../src/render/template.ts';
import { templates } from '../../templates/index.ts';
import { buildFile } from '../build-resume.ts';

/** The checks that a résumé fails. */
async function failedIn(yaml: string, template: Template): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'galley-'));
  try {
    writeFileSync(join(folder, 'resume.yaml'), yaml);
    const { bytes } = await buildFile(join(folder, 'resume.yaml'), template);
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
