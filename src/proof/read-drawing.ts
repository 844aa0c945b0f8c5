import type { PdfFont, PdfOperators, PdfPage } from './open-pdf.ts';

/** How a file's text is drawn. */
export interface Drawing {
  readonly fonts: readonly DrawnFont[];
  readonly runs: readonly DrawnRun[];
  readonly links: readonly DrawnLink[];
}

interface DrawnFont {
  /** The reader's id, as text items name it. */
  readonly id: string;
  readonly name: string;
  readonly embedded: boolean;
  readonly type3: boolean;
}

/** A stretch of text drawn at once. */
interface DrawnRun {
  readonly page: number;
  readonly text: string;
  readonly font: string;
  /** `#rrggbb`; undefined for patterns and shadings. */
  readonly color: string | undefined;
  /** 0 is fully transparent. */
  readonly opacity: number;
  /** PDF's text rendering mode: 3 and 7 draw nothing. */
  readonly mode: number;
  /** What is put between neighbouring letters beyond their own width: the median, as a share of the size. */
  readonly tracking: number;
}

interface DrawnLink {
  readonly page: number;
  /** Undefined for a link within the document. */
  readonly url: string | undefined;
}

/** The reader's numbers for the operators that matter here. */
const operator = {
  gstate: 9,
  save: 10,
  restore: 11,
  spacing: 33,
  font: 37,
  mode: 38,
  show: 44,
  pattern: 55,
  fill: 59,
} as const;

interface State {
  readonly font: string;
  readonly color: string | undefined;
  readonly opacity: number;
  readonly mode: number;
  readonly size: number;
  /** Character spacing in the units of the size. */
  readonly spacing: number;
}

const start: State = { font: '', color: '#000000', opacity: 1, mode: 0, size: 1, spacing: 0 };

/** Reads fonts, colours and links of all pages. */
export async function readDrawing(pages: readonly PdfPage[]): Promise<Drawing> {
  const runs: DrawnRun[] = [];
  const links: DrawnLink[] = [];
  const fonts = new Map<string, DrawnFont>();
  for (const [index, page] of pages.entries()) {
    const drawn = readRuns(await page.getOperatorList(), index + 1);
    runs.push(...drawn);
    for (const { font } of drawn) {
      if (font !== '' && !fonts.has(font)) fonts.set(font, describeFont(font, page.commonObjs.get(font)));
    }
    for (const { subtype, url, unsafeUrl } of await page.getAnnotations()) {
      if (subtype === 'Link') links.push({ page: index + 1, url: url ?? unsafeUrl });
    }
  }
  return { fonts: [...fonts.values()], runs, links };
}

function describeFont(id: string, font: PdfFont): DrawnFont {
  const name = (font.name ?? id).replace(/^[A-Z]{6}\+/, '');
  return { id, name, embedded: font.missingFile !== true, type3: font.isType3Font === true };
}

function readRuns({ fnArray, argsArray }: PdfOperators, page: number): readonly DrawnRun[] {
  const runs: DrawnRun[] = [];
  const saved: State[] = [];
  let state = start;
  for (const [index, code] of fnArray.entries()) {
    const values = argsArray[index] ?? [];
    if (code === operator.save) saved.push(state);
    else if (code === operator.restore) state = saved.pop() ?? start;
    else if (code === operator.show) runs.push(describeRun(page, values[0], state));
    else state = change(state, code, values);
  }
  return runs.filter((run) => run.text.trim() !== '');
}

function describeRun(page: number, glyphs: unknown, { size, spacing, ...look }: State): DrawnRun {
  return { page, text: glyphText(glyphs), tracking: tracking(glyphs) + spacing / (size || 1), ...look };
}

function change(state: State, code: number, [value, second]: readonly unknown[]): State {
  switch (code) {
    case operator.font:
      return { ...state, font: String(value), size: Number(second) };
    case operator.spacing:
      return { ...state, spacing: Number(value) };
    case operator.mode:
      return { ...state, mode: Number(value) };
    case operator.fill:
      return { ...state, color: String(value) };
    case operator.pattern:
      return { ...state, color: undefined };
    case operator.gstate:
      return { ...state, opacity: opacityIn(value) ?? state.opacity };
    default:
      return state;
  }
}

/** A graphics state is a list of pairs; `ca` is the opacity of what is filled. */
function opacityIn(pairs: unknown): number | undefined {
  if (!Array.isArray(pairs)) return undefined;
  const found: unknown = pairs.find((pair: unknown) => Array.isArray(pair) && pair[0] === 'ca');
  return Array.isArray(found) ? Number(found[1]) : undefined;
}

/** Glyphs and kerning numbers, mixed. */
function glyphText(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return '';
  return glyphs
    .map((glyph: unknown) => (typeof glyph === 'object' && glyph && 'unicode' in glyph ? String(glyph.unicode) : ''))
    .join('');
}

/** The numbers between two letters move the next one left, by thousandths of the size. */
function tracking(glyphs: unknown): number {
  if (!Array.isArray(glyphs)) return 0;
  const steps = glyphs.slice(1).flatMap((glyph: unknown, before) => {
    if (typeof glyph !== 'object') return [];
    const last: unknown = glyphs[before];
    return [typeof last === 'number' ? -last / 1000 : 0];
  });
  return steps.toSorted((one, other) => one - other)[steps.length >> 1] ?? 0;
}
