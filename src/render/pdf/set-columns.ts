import type { ArrangedDocument } from '../../document/model.ts';
import { readDocument } from '../../document/text.ts';
import { UserError } from '../../errors.ts';
import type { Theme } from '../../theme/theme.ts';
import { loadShaper } from '../fonts/shaper.ts';
import { needsShaper } from '../needs-shaper.ts';
import type { Template } from '../template.ts';
import { breakColumns } from './break-columns.ts';
import { checkGlyphs } from './check-glyphs.ts';
import type { PageDesign, Setting } from './flow.ts';
import { type Fonts, loadFonts } from './fonts/fonts.ts';
import { loadOutlines } from './math/load-outlines.ts';
import { type MeasuredFlow, measureFlows } from './measure.ts';
import { naturalWidth } from './natural-width.ts';
import type { LaidNode } from './node.ts';
import type { Placed } from './paginate.ts';
import type { BreakSettings } from './text/break-lines.ts';
import { syllablesFor } from './text/syllables.ts';

/** A document with its lines and pages broken, not yet drawn. */
export interface SetColumns {
  readonly design: PageDesign;
  readonly fonts: Fonts;
  readonly breaks: BreakSettings;
  /** The design's opening, if it has one, and its flows. */
  readonly measured: readonly MeasuredFlow[];
  /** What column c has on page p: `columns[c][p]`. */
  readonly columns: readonly (readonly (readonly Placed[])[])[];
  /** Every strip in reading order. */
  readonly flow: readonly LaidNode[];
}

/**
 * Sets the columns of a template's PDF layout: every strip laid out, every page broken.
 * @throws UserError when the template has no such layout, the page no room, or a letter no font.
 */
export async function setColumns(document: ArrangedDocument, { theme, pdf }: Template): Promise<SetColumns> {
  if (!pdf) throw new UserError(`The template "${theme.name}" has no PDF layout.`);
  const { page, margin, font } = theme.tokens;
  checkMeasure(theme);
  const fonts = loadFonts(font, document.language);
  const texts = [document.words.page, ...readDocument(document).map(({ text }) => text)];
  if (texts.some((text) => needsShaper(text.normalize('NFC'), document.direction))) await loadShaper();
  await loadOutlines(document);
  const breaks = { hyphenate: theme.tokens.hyphenate ? await syllablesFor(document.language) : undefined };
  const design = pdf({ document, theme, setting: settingFor(document, theme, fonts, await iconsFor(theme)) });
  const measured = await measureFlows([...(design.opening ? [design.opening] : []), ...design.flows], fonts, breaks);
  const flow = measured.flatMap(({ items }) => items.map(({ node, item }) => withSteps(node, item.structure)));
  checkGlyphs(flow, fonts.advice);
  const columns = breakColumns(measured, design, page.height - margin.top - margin.bottom);
  return { design, fonts, breaks, measured, columns, flow };
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
function settingFor(document: ArrangedDocument, theme: Theme, fonts: Fonts, icons: Setting['icons']): Setting {
  const { page, margin } = theme.tokens;
  return {
    tokens: theme.tokens,
    measure: page.width - margin.left - margin.right,
    direction: document.direction,
    naturalWidth: (element) => naturalWidth(element, fonts),
    icons,
  };
}

/** The outlines of icons are read only for a theme that has them. */
async function iconsFor({ tokens }: Theme): Promise<Setting['icons']> {
  return tokens.icons ? (await import('../contact-icons.ts')).contactIcons : undefined;
}

function withSteps(node: LaidNode, steps: LaidNode['props']['steps']): LaidNode {
  return { ...node, props: { ...node.props, steps } };
}
