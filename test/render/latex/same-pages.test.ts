import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { arrangeResume, openResume } from '../../../src/pipeline.ts';
import { renderLatex } from '../../../src/render/latex/render-latex.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { templates } from '../../../templates/index.ts';
import { requireTool } from '../../require-tool.ts';
import { skipsTex } from './through-tex.ts';

const folder = mkdtempSync(join(tmpdir(), 'galley-same-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const mutool = requireTool('mutool');
const DAY = { date: new Date(0) };
const names = Object.keys(templates) as (keyof typeof templates)[];

/** In pt: less than this nobody sees without laying the sheets over each other. */
const SEEN = 1;
/** Where a line ends otherwise, what is at its end stands elsewhere. */
const MOST = 0.93;

/** A letter of a page, and where its pen begins, in pt. */
interface Letter {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

function lettersOf(bytes: Uint8Array, name: string): readonly Letter[] {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, bytes);
  const pages = mutool.run('draw', '-q', '-F', 'stext', '-o', '-', file).split('<page ');
  return pages.flatMap((part, page) =>
    [...part.matchAll(/<char quad="[^"]*" x="([\d.-]+)" y="([\d.-]+)"[^>]* c="([^" ]+)"/g)].map(
      ([, x, y, text = '']): Letter => ({ text, page, x: Number(x), y: Number(y) }),
    ),
  );
}

/** The share of letters that stand where the other PDF has the same letter. */
function shareInPlace(letters: readonly Letter[], others: readonly Letter[]): number {
  const byText = new Map<string, Letter[]>();
  for (const one of others) {
    const key = `${one.page} ${one.text}`;
    byText.set(key, [...(byText.get(key) ?? []), one]);
  }
  const inPlace = letters.filter(({ text, page, x, y }) =>
    byText.get(`${page} ${text}`)?.some((other) => Math.abs(other.x - x) < SEEN && Math.abs(other.y - y) < SEEN),
  );
  return inPlace.length / letters.length;
}

describe.skipIf(skipsTex || mutool.missing)('a page by TeX', () => {
  it.each(names)('has its letters where Galley’s own engine has them through %s', { timeout: 60_000 }, async (name) => {
    const opened = await openResume('data/charles-steinmetz.yaml');
    const { arranged, template } = arrangeResume(opened, await templates[name]());
    const own = lettersOf(await renderPdf(arranged, template, DAY), 'own');
    const { bytes } = await renderLatex(arranged, template, { ...DAY, search: process.env.PATH ?? '' });
    const letters = lettersOf(bytes, 'tex');
    expect(letters.at(-1)?.page).toBe(own.at(-1)?.page);
    expect(shareInPlace(letters, own)).toBeGreaterThan(MOST);
  });
});
