import type { ArrangedDocument } from '../../document/model.ts';
import { inlineText } from '../../document/text.ts';
import { UserError } from '../../errors.ts';
import type { Template } from '../template.ts';
import { checkGlyphs } from './check-glyphs.ts';
import { dropAddedHyphens } from './drop-hyphens.ts';
import type { PageDesign } from './flow.ts';
import { type Fonts, loadFonts } from './fonts.ts';
import { layOut, measureFlows } from './measure.ts';
import type { LaidNode } from './node.ts';
import { paginate } from './paginate.ts';
import { placePages } from './place.ts';
import { print } from './print.ts';

export interface PdfSettings {
  /** The date the file bears. */
  readonly date: Date;
}

/**
 * Sets a document through a template's PDF layout: lay out every strip, break the pages, draw them.
 * @returns the file's bytes; the same input gives the same bytes.
 * @throws UserError when the template has no such layout, or a letter no font has.
 */
export async function renderPdf(
  document: ArrangedDocument,
  template: Template,
  settings: PdfSettings,
): Promise<Uint8Array> {
  const { theme, pdf } = template;
  if (!pdf) throw new UserError(`The template "${theme.name}" has no PDF layout.`);
  const { page, margin, font } = theme.tokens;
  const fonts = loadFonts(font);
  const design = pdf({ document, theme });
  const measured = (await measureFlows(design.flows, fonts)).map(dropAddedHyphens);
  const flow = measured.flatMap(({ items }) => items.map(({ node, item }) => withSteps(node, item.structure)));
  checkGlyphs(flow);
  const columns = measured.map(({ items }) => paginate(items, page.height - margin.top - margin.bottom));
  const furniture = await layFurniture(design, Math.max(1, ...columns.map((one) => one.length)), page.width, fonts);
  const pages = placePages(measured, columns, furniture, { ...page, top: margin.top });
  const name = inlineText(document.name.content);
  const facts = { title: name, author: name, language: document.language, creator: 'Galley', date: settings.date };
  return print(pages, flow, facts);
}

function withSteps(node: LaidNode, steps: LaidNode['props']['steps']): LaidNode {
  return { ...node, props: { ...node.props, steps } };
}

async function layFurniture(
  design: PageDesign,
  pages: number,
  width: number,
  fonts: Fonts,
): Promise<readonly (readonly LaidNode[])[]> {
  const items = Array.from({ length: pages }, (_, page) => design.furniture?.(page + 1, pages) ?? []);
  if (items.every((one) => one.length === 0)) return [];
  const laid = await layOut(
    items.map((one) => ({ width, elements: one.map((item) => item.element) })),
    fonts,
  );
  return items.map((one, page) =>
    one.flatMap((item, index) => {
      const node = laid[page]?.[index];
      return node?.box ? [{ ...node, box: { ...node.box, top: item.top } }] : [];
    }),
  );
}
