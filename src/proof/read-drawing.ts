import { type DrawnPage, drawPage } from './draw-page.ts';
import type { DrawnRun } from './draw-run.ts';
import { type Box, boxOf, type Matrix, toMatrix } from './matrix.ts';
import type { PdfFont, PdfPage } from './open-pdf.ts';

/** How a file's pages are drawn. */
export interface Drawing {
  readonly fonts: readonly DrawnFont[];
  readonly runs: readonly DrawnRun[];
  readonly links: readonly DrawnLink[];
  /** For each page in turn. */
  readonly marking: readonly Omit<DrawnPage, 'runs'>[];
}

interface DrawnFont {
  /** The reader's id, as text items name it. */
  readonly id: string;
  /** Without the letters that mark a subset. */
  readonly name: string;
  /** As the file has it: `ABCDEF+Name`. */
  readonly fullName: string;
  readonly embedded: boolean;
  readonly type3: boolean;
}

export interface DrawnLink {
  readonly page: number;
  /** Undefined for a link within the document. */
  readonly url: string | undefined;
  readonly box: Box;
}

/** Reads fonts, runs of text, colours and links of all pages. */
export async function readDrawing(pages: readonly PdfPage[]): Promise<Drawing> {
  const drawn: DrawnPage[] = [];
  const links: DrawnLink[] = [];
  const fonts = new Map<string, DrawnFont>();
  for (const [index, page] of pages.entries()) {
    const number = index + 1;
    const matrix = toMatrix(page.getViewport({ scale: 1 }).transform);
    const operators = await page.getOperatorList();
    const found = drawPage({ number, operators, matrix, unitOf: (font) => unitOf(page, font) });
    drawn.push(found);
    for (const { font } of found.runs) {
      if (font !== '' && !fonts.has(font)) fonts.set(font, describeFont(font, page.commonObjs.get(font)));
    }
    links.push(...(await readLinks(page, number, matrix)));
    page.cleanup();
  }
  const marking = drawn.map(({ runs: _, ...marking }) => marking);
  return { fonts: [...fonts.values()], runs: drawn.flatMap(({ runs }) => runs), links, marking };
}

function unitOf(page: PdfPage, font: string): number {
  return (font === '' ? undefined : page.commonObjs.get(font).fontMatrix?.[0]) ?? 0.001;
}

async function readLinks(page: PdfPage, number: number, matrix: Matrix): Promise<readonly DrawnLink[]> {
  const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
  return links.map(({ url, unsafeUrl, rect = [] }) => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect;
    return { page: number, url: url ?? unsafeUrl, box: boxOf(matrix, x0, y0, x1, y1) };
  });
}

function describeFont(id: string, font: PdfFont): DrawnFont {
  const fullName = font.name ?? id;
  const name = fullName.replace(/^[A-Z]{6}\+/, '');
  return { id, name, fullName, embedded: font.missingFile !== true, type3: font.isType3Font === true };
}
