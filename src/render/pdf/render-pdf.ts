import type { ArrangedDocument } from '../../document/model.ts';
import { inlineText, readDocument } from '../../document/text.ts';
import { UserError } from '../../errors.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Template } from '../template.ts';
import { breakColumns } from './break-columns.ts';
import { checkGlyphs } from './check-glyphs.ts';
import type { PageDesign, Setting } from './flow.ts';
import { type Fonts, loadFonts } from './fonts/fonts.ts';
import { loadShaper } from './fonts/shaper.ts';
import { loadOutlines } from './math/load-outlines.ts';
import { layOut, measureFlows } from './measure.ts';
import { naturalWidth } from './natural-width.ts';
import type { LaidNode } from './node.ts';
import { placePages } from './place.ts';
import { type Attachment, print } from './print.ts';
import type { BreakSettings } from './text/break-lines.ts';
import { needsShaper } from './text/needs-shaper.ts';
import { syllablesFor } from './text/syllables.ts';

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
  const { theme, pdf } = template;
  if (!pdf) throw new UserError(`The template "${theme.name}" has no PDF layout.`);
  const { page, margin, font } = theme.tokens;
  checkMeasure(theme);
  const fonts = loadFonts(font, document.language);
  const texts = [document.words.page, ...readDocument(document).map(({ text }) => text)];
  if (texts.some((text) => needsShaper(text.normalize('NFC'), document.direction))) await loadShaper();
  await loadOutlines(document);
  const breaks = { hyphenate: theme.tokens.hyphenate ? await syllablesFor(document.language) : undefined };
  const design = pdf({ document, theme, setting: settingFor(document, theme, fonts) });
  const measured = await measureFlows([...(design.opening ? [design.opening] : []), ...design.flows], fonts, breaks);
  const flow = measured.flatMap(({ items }) => items.map(({ node, item }) => withSteps(node, item.structure)));
  checkGlyphs(flow, fonts.advice);
  const columns = breakColumns(measured, design, page.height - margin.top - margin.bottom);
  const furniture = await layFurniture(
    design,
    Math.max(1, ...columns.map((one) => one.length)),
    page.width,
    fonts,
    breaks,
  );
  const pages = placePages(measured, columns, furniture, { ...page, top: margin.top });
  const name = inlineText(document.name.content);
  const facts = { title: name, author: name, language: document.language, creator: 'Galley', date: settings.date };
  return print(pages, flow, facts, settings.source);
}

/** The narrowest column that words can be set in, in em of the body. */
const LEAST = 8;

function checkMeasure({ tokens: { page, margin, size } }: Theme): void {
  const width = page.width - margin.left - margin.right;
  const height = page.height - margin.top - margin.bottom;
  if (width >= LEAST * size.body && height >= LEAST * size.body) return;
  const left = `${Math.max(0, Math.round(width))} × ${Math.max(0, Math.round(height))} pt`;
  throw new UserError({
    message: `The margins leave only ${left} of the page.`,
    hint: 'Set smaller margins.',
    path: 'design.margin',
  });
}

/** The setting of a column that takes the page's whole text width. */
function settingFor(document: ArrangedDocument, theme: Theme, fonts: Fonts): Setting {
  const { page, margin } = theme.tokens;
  return {
    tokens: theme.tokens,
    measure: page.width - margin.left - margin.right,
    direction: document.direction,
    naturalWidth: (element) => naturalWidth(element, fonts),
  };
}

function withSteps(node: LaidNode, steps: LaidNode['props']['steps']): LaidNode {
  return { ...node, props: { ...node.props, steps } };
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
