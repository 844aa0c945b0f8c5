import type { ArrangedDocument } from '../../document/model.ts';
import { inlineText } from '../../document/text.ts';
import type { Template } from '../template.ts';
import type { PageDesign } from './flow.ts';
import type { Fonts } from './fonts/fonts.ts';
import { layOut } from './measure.ts';
import type { LaidNode } from './node.ts';
import { placePages } from './place.ts';
import { type Attachment, print } from './print.ts';
import { setColumns } from './set-columns.ts';
import type { BreakSettings } from './text/break-lines.ts';

export interface PdfSettings {
  /** The date the file bears. */
  readonly date: Date;
  /** What travels inside the file: the source of what is printed. */
  readonly source?: Attachment | undefined;
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
  const { page, margin } = template.theme.tokens;
  const { design, fonts, breaks, measured, columns, flow } = await setColumns(document, template);
  const count = Math.max(1, ...columns.map((one) => one.length));
  const furniture = await layFurniture(design, count, page.width, fonts, breaks);
  const pages = placePages(measured, columns, furniture, { ...page, top: margin.top });
  const name = inlineText(document.name.content);
  const facts = { title: name, author: name, language: document.language, creator: 'Galley', date: settings.date };
  return print(pages, flow, facts, settings.source);
}

async function layFurniture(
  design: PageDesign,
  pages: number,
  width: number,
  fonts: Fonts,
  breaks: BreakSettings,
): Promise<readonly (readonly LaidNode[])[]> {
  const items = Array.from({ length: pages }, (_, page) => design.furniture?.(page + 1, pages) ?? []);
  if (items.every((one) => one.length === 0)) return [];
  const laid = await layOut(
    items.map((one) => ({ width, elements: one.map((item) => item.element) })),
    fonts,
    breaks,
  );
  return items.map((one, page) =>
    one.flatMap((item, index) => {
      const node = laid[page]?.[index];
      return node?.box ? [{ ...node, box: { ...node.box, top: item.top } }] : [];
    }),
  );
}
