import { type Fault, type Group, isGroup } from './fault.ts';
import { marginSchema, type PaperSize, paperSchema } from './page-schema.ts';
import { PAPERS } from './paper.ts';
import type { Design } from './resume.ts';
import { suggest } from './suggest.ts';

/** What must stay between two margins, in em of the body: less holds no word. */
const LEAST_MEASURE = 6;
/** In pt, where the author names no size. */
const BODY = 10;

/** Takes the data of `design` and gives a mistake when its margins leave no room on its paper (A4 unless named). */
export function checkMargins(design: unknown): readonly Fault[] {
  if (!isGroup(design)) return [];
  const margin = marginSchema.safeParse(design.margin);
  const paper = paperOf(design);
  if (!margin.success || paper === undefined) return [];
  const { top = 0, right = 0, bottom = 0, left = 0 } = margin.data;
  const least = LEAST_MEASURE * (Number.parseFloat(String(design.size)) || BODY);
  const short =
    paper.width - left - right < least ? 'width' : paper.height - top - bottom < least ? 'height' : undefined;
  if (short === undefined) return [];
  const side = Math.round(paper[short]);
  return [
    {
      path: ['design', 'margin'],
      at: 'value',
      message: `These margins leave no room for text on paper of ${side} pt ${short}.`,
      hint: 'Give smaller margins or larger paper; 20mm is usual on a4.',
    },
  ];
}

function paperOf(design: Group): PaperSize | undefined {
  const [width, height] = PAPERS.a4 ?? [0, 0];
  if (design.paper === undefined) return { width, height };
  const paper = paperSchema.safeParse(design.paper);
  return paper.success ? paper.data : undefined;
}

/** Takes the data of a résumé and the families there are; gives a mistake when it names another one. */
export function checkFamily(data: unknown, families: readonly string[]): readonly Fault[] {
  const design = isGroup(data) ? data.design : undefined;
  const font = isGroup(design) ? design.font : undefined;
  if (typeof font !== 'string' || families.some((one) => one.toLowerCase() === font.toLowerCase())) return [];
  const near = suggest(font, families);
  const hint = near === undefined ? `The families are ${families.join(', ')}` : `Did you mean “${near}”?`;
  return [
    {
      path: ['design', 'font'],
      at: 'value',
      message: `There is no font family “${font}” here.`,
      hint: near === undefined ? `${hint}; files of your own are { regular: fonts/Text.ttf }.` : hint,
    },
  ];
}

/** Takes the font of a design; says which marks of a text it cannot show. */
export function missingFaces(font: Design['font']): Fault | undefined {
  if (typeof font !== 'object') return undefined;
  const missing = (['bold', 'italic'] as const).filter((face) => font[face] === undefined);
  if (missing.length === 0) return undefined;
  return {
    path: ['design', 'font'],
    at: 'key',
    message: `This font has no ${missing.join(' and no ')}, so what is marked so looks like the text around it.`,
    hint: `Name its ${missing.length > 1 ? 'files' : 'file'} as ${missing.map((face) => `“${face}”`).join(' and ')}.`,
  };
}
