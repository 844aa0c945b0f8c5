import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { expect as expectation } from '../../../src/pipeline/expectation.ts';
import { type ArrangedResume, arrangeResume, openResume } from '../../../src/pipeline.ts';
import type { Element } from '../../../src/proof/anatomy/anatomy.ts';
import { readAnatomy } from '../../../src/proof/anatomy/read-anatomy.ts';
import { proofPdf } from '../../../src/proof/proof.ts';
import { renderLatex } from '../../../src/render/latex/render-latex.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { templates } from '../../../templates/index.ts';
import { requireTool } from '../../require-tool.ts';
import { skipsTex } from './through-tex.ts';

const [pdfinfo, pdftotext] = [requireTool('pdfinfo'), requireTool('pdftotext')];
const folder = mkdtempSync(join(tmpdir(), 'galley-tags-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Name = keyof typeof templates;

async function arrange(file: string, name: Name): Promise<ArrangedResume> {
  return arrangeResume(await openResume(file), await templates[name]());
}

async function throughTex({ arranged, template }: ArrangedResume): Promise<Uint8Array> {
  const { bytes } = await renderLatex(arranged, template, { date: new Date(0), search: process.env.PATH ?? '' });
  return bytes;
}

/** What a tree says beside its words, an element a line. */
function outlineOf({ tag, alt = '', language = '', attributes, kids }: Element, depth = 0): readonly string[] {
  const { BBox: _, ...others } = attributes;
  const own = [' '.repeat(depth) + tag, alt, language, JSON.stringify(others)].join(' ');
  return [own, ...kids.flatMap((kid) => (kid.type === 'element' ? outlineOf(kid.element, depth + 1) : []))];
}

async function treeOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { tree } = (await readAnatomy(bytes)) ?? {};
  if (!tree) throw new Error('The file has no tags.');
  return outlineOf(tree);
}

const names = Object.keys(templates) as Name[];
const files = ['everything', 'photo'].flatMap((file) => names.map((name) => [file, name] as const));
const others = [
  ['hostile', 'modern'],
  ['formulas', 'compact'],
  ['many-pages', 'sidebar'],
  ['long-words', 'sidebar'],
] as const;

describe.skipIf(skipsTex)('the tags of a PDF by TeX', () => {
  it.each([...files, ...others])(
    'are those of one of Galley’s own, and keep every rule: %s through %s',
    { timeout: 60_000 },
    async (file, name) => {
      const set = await arrange(`test/fixtures/resumes/${file}.yaml`, name);
      const bytes = await throughTex(set);
      expect(await treeOf(bytes)).toEqual(await treeOf(await renderPdf(set.arranged, set.template, DAY)));
      const { passages, settings } = expectation(set);
      const { checks } = await proofPdf(bytes, passages, settings);
      expect(checks.filter(({ group, ok }) => group === 'structure' && !ok)).toEqual([]);
    },
  );

  it('are the same where lines run from the right', { timeout: 60_000 }, async () => {
    const { arranged, template } = await arrange('test/fixtures/scripts/ar.yaml', 'sidebar');
    const [tex, own] = [await throughTex({ arranged, template }), await renderPdf(arranged, template, DAY)];
    expect(await treeOf(tex)).toEqual(await treeOf(own));
  });

  it('name formulas in lines from the right, too', { timeout: 60_000 }, async () => {
    const file = join(folder, 'formula.yaml');
    const summary = 'סיכום עם $\\sqrt{\\frac{a+b}{c}}$ ועוד $x^2$ בסוף, וזהו.';
    writeFileSync(file, JSON.stringify({ name: 'עדה לאבלייס', language: 'he', summary }));
    const set = await arrange(file, 'classic');
    const bytes = await throughTex(set);
    expect(await treeOf(bytes)).toEqual(await treeOf(await renderPdf(set.arranged, set.template, DAY)));
    const { passages, settings } = expectation(set);
    expect(await proofPdf(bytes, passages, settings)).toMatchObject({ ok: true, recall: 1, precision: 1, order: 1 });
  });

  it.skipIf(pdfinfo.missing || pdftotext.missing)(
    'are read by others, every word in its place',
    { timeout: 60_000 },
    async () => {
      const file = join(folder, 'resume.pdf');
      writeFileSync(file, await throughTex(await arrange('test/fixtures/resumes/french.yaml', 'classic')));
      const words = [...pdfinfo.run('-struct-text', file).matchAll(/^\s+"(.*)"$/gm)].map(([, word]) => word).join('');
      const printed = pdftotext.run('-raw', file, '-');
      expect(words.replace(/\s/g, '')).toEqual(printed.replace(/\s/g, ''));
    },
  );
});

const DAY = { date: new Date(0) };
