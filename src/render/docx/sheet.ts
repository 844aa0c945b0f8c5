import type { ArrangedDocument } from '../../document/model.ts';
import { insetOf, regionMeasure } from '../../theme/text-measure.ts';
import type { Theme, Tokens } from '../../theme/theme.ts';
import { type Fonts, fontsFor } from './fonts.ts';
import type { DocxLook } from './look.ts';
import type { NumberedList } from './numbering.ts';
import { type ParagraphSpec, type ParagraphStyle, paragraphSpecs } from './paragraph-styles.ts';

/** What all blocks of a file are set by. */
export interface Sheet extends Ground {
  readonly specs: Readonly<Record<ParagraphStyle, ParagraphSpec>>;
  /** Notes a numbered list by its first number and its length, and gives what its items refer to. */
  readonly number: (start: number, length: number) => string;
  /** The numbered lists noted so far. */
  readonly lists: readonly NumberedList[];
}

/** What styles are made from. Lengths in pt. */
export interface Ground {
  /** Those of the theme, in one column. */
  readonly tokens: Tokens;
  readonly look: DocxLook;
  readonly fonts: Fonts;
  /** BCP 47, of the document. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The width between the margins. */
  readonly measure: number;
  /** How far the text stands from the margin, where headings stand beside it. */
  readonly inset: number;
}

/** A theme's one column, in a word processor: regions follow each other. */
export function sheetFor({ language, direction }: ArrangedDocument, theme: Theme, look: DocxLook): Sheet {
  const tokens = inOneColumn(theme);
  const { page, margin } = tokens;
  const ground = {
    tokens,
    look,
    fonts: fontsFor(tokens.font, language),
    language,
    direction,
    measure: page.width - margin.left - margin.right,
    inset: insetOf(tokens),
  };
  const lists: NumberedList[] = [];
  const number = (start: number, length: number): string => {
    const reference = `numbers ${lists.length + 1} of galley`;
    lists.push({ reference, start, length });
    return reference;
  };
  return { ...ground, specs: paragraphSpecs(ground), number, lists };
}

/** How much wider the one column may be than the main one of several. */
const WIDER = 1.1;

/** Regions at the side give their room to the margins, so that lines stay about as long as they are in print. */
function inOneColumn({ tokens, regions }: Theme): Tokens {
  const main = regions.find(({ column }) => !column);
  if (!main || !regions.some(({ column }) => column)) return tokens;
  const { page, margin } = tokens;
  const most = regionMeasure(main, { tokens, regions }) * WIDER;
  const surplus = Math.max(0, page.width - margin.left - margin.right - most);
  return { ...tokens, margin: { ...margin, left: margin.left + surplus / 2, right: margin.right + surplus / 2 } };
}
