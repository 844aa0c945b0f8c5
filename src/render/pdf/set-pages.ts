import type { ArrangedDocument } from '../../document/model.ts';
import type { Template } from '../template.ts';
import type { PageDesign } from './flow.ts';
import type { Fonts } from './fonts/fonts.ts';
import { layOut } from './measure.ts';
import type { LaidNode } from './node.ts';
import { type LaidFurniture, placePages } from './place.ts';
import { setColumns } from './set-columns.ts';
import type { BreakSettings } from './text/break-lines.ts';

/** A document set: every page with what stands on it, and the strips in reading order as they were before any was cut. */
export interface SetPages {
  readonly pages: readonly LaidNode[];
  readonly flow: readonly LaidNode[];
}

/**
 * Sets a document through a template's PDF layout and puts every strip on its page.
 * @throws UserError when the template has no such layout, or a letter no font has.
 */
export async function setPages(document: ArrangedDocument, template: Template): Promise<SetPages> {
  const { page, margin } = template.theme.tokens;
  const { design, fonts, breaks, measured, columns, flow } = await setColumns(document, template);
  const count = Math.max(1, ...columns.map((one) => one.length));
  const furniture = await layFurniture(design, count, page.width, fonts, breaks);
  const pages = placePages(measured, columns, furniture, { ...page, top: margin.top });
  return { pages, flow };
}

async function layFurniture(
  design: PageDesign,
  pages: number,
  width: number,
  fonts: Fonts,
  breaks: BreakSettings,
): Promise<readonly LaidFurniture[]> {
  const items = Array.from({ length: pages }, (_, page) => design.furniture?.(page + 1, pages) ?? []);
  if (items.every((one) => one.length === 0)) return [];
  const laid = await layOut(
    items.map((one) => ({ width, elements: one.map((item) => item.element) })),
    fonts,
    breaks,
  );
  const place = (page: number, wanted: boolean): readonly LaidNode[] =>
    (items[page] ?? []).flatMap(({ top, ground = false }, index) => {
      const node = laid[page]?.[index];
      return node?.box && ground === wanted ? [{ ...node, box: { ...node.box, top } }] : [];
    });
  return items.map((_, page) => ({ ground: place(page, true), over: place(page, false) }));
}
