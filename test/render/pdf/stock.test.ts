import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import renderPDF from '@react-pdf/render';
import PDFDocument from 'pdfkit';
import { afterAll, describe, expect, test } from 'vitest';
import { arrangeResume, openResume } from '../../../src/pipeline.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { setPages } from '../../../src/render/pdf/set-pages.ts';
import { templates } from '../../../templates/index.ts';
import { requireTool } from '../../require-tool.ts';

const pdftoppm = requireTool('pdftoppm');
const folder = mkdtempSync(join(tmpdir(), 'galley-stock-'));
afterAll(() => rmSync(folder, { recursive: true }));
const long = process.env.REQUIRE_TOOLS === '1' ? ['../../../data/marie-curie', '../../fixtures/resumes/columns'] : [];
const resumes = ['../../../data/charles-steinmetz', '../../fixtures/resumes/photo', ...long];

/** The pages as the stock renderer draws them: the same layout, by @react-pdf's own drawing into pdfkit's own document. */
async function drawStock(pages: object): Promise<Uint8Array> {
  const document = new PDFDocument({ autoFirstPage: false });
  const chunks: Uint8Array[] = [];
  const done = new Promise((resolve) => document.on('end', resolve));
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  (renderPDF as unknown as (target: object, tree: object) => void)(document, {
    type: 'DOCUMENT',
    props: {},
    children: pages,
  });
  await done;
  return Buffer.concat(chunks);
}

/** Each page of a file as pixels, at 100 dots to the inch. */
function rasterize(name: string, bytes: Uint8Array): readonly Buffer[] {
  writeFileSync(join(folder, `${name}.pdf`), bytes);
  pdftoppm.run('-r', '100', join(folder, `${name}.pdf`), join(folder, name));
  const pictures = readdirSync(folder).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.ppm'));
  return pictures.toSorted().map((file) => readFileSync(join(folder, file)));
}

describe.skipIf(pdftoppm.missing)('tags and marks change nothing that is seen', () => {
  test.each(resumes)('not one pixel of %s', async (path) => {
    const opened = await openResume(join(import.meta.dirname, `${path}.yaml`));
    const { arranged, template } = arrangeResume(opened, await templates.classic());
    const ours = rasterize('ours', await renderPdf(arranged, template, { date: new Date(0) }));
    const { pages } = await setPages(arranged, template);
    const stock = rasterize('stock', await drawStock(pages));
    expect(stock.length).toBeGreaterThan(0);
    expect(ours.map((page, index) => page.equals(stock[index] ?? Buffer.alloc(0)))).toEqual(stock.map(() => true));
    for (const file of readdirSync(folder)) rmSync(join(folder, file));
  });
});
