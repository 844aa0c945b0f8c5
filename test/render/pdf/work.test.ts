import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expect as expectationOf } from '../../../src/pipeline/expectation.ts';
import { extract } from '../../../src/proof/extract.ts';
import { proofPdf } from '../../../src/proof/proof.ts';
import type { Template } from '../../../src/render/template.ts';
import { templates } from '../../../templates/index.ts';
import { type Build, buildFile } from '../../build-resume.ts';

const papers = `
name: Ada Lovelace
sections:
  - title: Papers
    entries:
      - { title: Sketch of the Analytical Engine, authors: [A. Lovelace], date: 1843, highlights: [With notes] }
      - { title: On rainbows, authors: [A. Lovelace, C. Babbage], date: 1841 }
`;

async function numbered(yaml: string): Promise<Build> {
  const { theme, pdf } = await templates.classic();
  const template: Template = { theme: { ...theme, heads: { ...theme.heads, numbers: 'down' } }, pdf };
  const folder = mkdtempSync(join(tmpdir(), 'galley-'));
  try {
    writeFileSync(join(folder, 'resume.yaml'), yaml);
    return await buildFile(join(folder, 'resume.yaml'), template);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('works have their numbers outside all that is said of them, and are read as the items of a list', async () => {
  const build = await numbered(papers);
  const { pages } = await extract(build.bytes, { drawing: false });
  const edges = (pages[0]?.items ?? []).map(({ text, x }) => [text, Math.round(x)] as const);
  const edgeOf = (start: string): number | undefined => edges.find(([text]) => text.startsWith(start))?.[1];
  const { left } = build.template.theme.tokens.margin;
  expect([edgeOf('2.'), edgeOf('1.')]).toEqual([Math.round(left), Math.round(left)]);
  const text = edgeOf('Sketch');
  expect(text).toBeGreaterThan(left + 10);
  expect([edgeOf('On rainbows'), edgeOf('A. Lovelace'), edgeOf('•')]).toEqual([text, text, text]);

  const { passages, settings } = expectationOf(build);
  const report = await proofPdf(build.bytes, passages, settings);
  const faults = report.checks.filter(({ ok, group }) => !ok && group === 'structure');
  expect({ ...report, faults }).toMatchObject({ recall: 1, precision: 1, order: 1, faults: [] });
});
