import { type DrawnRun, drawRun, type Mark } from './draw-run.ts';
import { type Box, boxOf, type Matrix, multiply, toMatrix } from './matrix.ts';
import type { PdfOperators } from './open-pdf.ts';
import { changePen, freshPen, type Pen } from './pen.ts';

/** What is drawn on one page. */
export interface DrawnPage {
  readonly runs: readonly DrawnRun[];
  /** How many texts, shapes and pictures the file neither tags nor calls an artifact. */
  readonly unmarked: number;
  /** Numbers of marked content that lies inside an artifact, or artifacts inside marked content. */
  readonly tangled: number;
}

/** A page and how to read it. */
export interface PageSheet {
  readonly number: number;
  readonly operators: PdfOperators;
  /** From the page's own space to pt from its upper left. */
  readonly matrix: Matrix;
  /** The length of a glyph's unit in a font, at size 1. */
  readonly unitOf: (font: string) => number;
}

/** Something drawn that text may stand on. */
interface Ground {
  readonly box: Box;
  readonly color: string | undefined;
}

/** The reader's numbers for what draws, nests and marks. */
const operator = {
  save: 10,
  restore: 11,
  show: 44,
  shading: 62,
  mark: 69,
  markProps: 70,
  markEnd: 71,
  form: 74,
  formEnd: 75,
  annotation: 80,
  annotationEnd: 81,
  path: 91,
} as const;

const images = new Set([83, 84, 85, 86, 87, 88, 89, 90]);
const fills = new Set([22, 23, 24, 25, 26, 27]);
const strokes = new Set([20, 21]);

/** What following the operators has come to so far. */
interface Press {
  pen: Pen;
  unmarked: number;
  tangled: number;
  /** How many annotations we are in. */
  foreign: number;
  readonly saved: Pen[];
  readonly marks: Mark[];
  readonly grounds: Ground[];
  readonly runs: DrawnRun[];
}

/** Follows a page's operators as a printer would. What belongs to annotations is passed over: it is not the page. */
export function drawPage(sheet: PageSheet): DrawnPage {
  const { fnArray, argsArray } = sheet.operators;
  const pen = freshPen(sheet.matrix);
  const press: Press = { pen, unmarked: 0, tangled: 0, foreign: 0, saved: [], marks: [], grounds: [], runs: [] };
  for (const [index, code] of fnArray.entries()) {
    if (code === operator.annotation) press.foreign++;
    else if (code === operator.annotationEnd) press.foreign--;
    else if (press.foreign === 0) follow(press, sheet, code, argsArray[index] ?? []);
  }
  const { runs, unmarked, tangled } = press;
  return { runs: runs.filter((run) => run.text.trim() !== ''), unmarked, tangled };
}

function follow(press: Press, sheet: PageSheet, code: number, values: readonly unknown[]): void {
  switch (code) {
    case operator.save:
      press.saved.push(press.pen);
      return;
    case operator.restore:
    case operator.formEnd:
      press.pen = press.saved.pop() ?? freshPen(sheet.matrix);
      return;
    case operator.form:
      press.saved.push(press.pen);
      press.pen = { ...press.pen, matrix: multiply(press.pen.matrix, toMatrix(values[0])) };
      return;
    case operator.mark:
    case operator.markProps:
      press.marks.push(readMark(values));
      if (isTangled(press.marks)) press.tangled++;
      return;
    case operator.markEnd:
      press.marks.pop();
      return;
    case operator.show:
      show(press, sheet, values[0]);
      return;
    default:
      if (code === operator.path || code === operator.shading || images.has(code)) cover(press, code, values);
      else press.pen = changePen(press.pen, code, values);
  }
}

function show(press: Press, { number, unitOf }: PageSheet, glyphs: unknown): void {
  const { run, pen } = drawRun(press.pen, glyphs, unitOf(press.pen.font));
  const mark = markOf(press.marks);
  press.pen = pen;
  if (run.glyphs.length > 0 && mark === undefined) press.unmarked++;
  press.runs.push({ ...run, page: number, ground: groundUnder(run, press.grounds), mark });
}

function cover(press: Press, code: number, values: readonly unknown[]): void {
  const ground = readGround(code, values, press.pen);
  if (ground === undefined) return;
  if (markOf(press.marks) === undefined) press.unmarked++;
  if (ground !== 'stroke') press.grounds.push(ground);
}

/** The reader gives the tag as a text or, where nothing else is said of the content, as a name. */
function readMark([tag, content]: readonly unknown[]): Mark {
  const name = typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag;
  return { content: typeof content === 'number' ? content : undefined, artifact: name === 'Artifact' };
}

/** The innermost mark that says something about the content's place in the document. */
function markOf(marks: readonly Mark[]): Mark | undefined {
  return marks.findLast(({ content, artifact }) => content !== undefined || artifact);
}

function isTangled(marks: readonly Mark[]): boolean {
  const last = marks.at(-1);
  const outer = markOf(marks.slice(0, -1));
  if (!last || !outer) return false;
  return (last.artifact && !outer.artifact) || (last.content !== undefined && outer.artifact);
}

/** What a drawing operator covers; undefined when it draws nothing that is seen. */
function readGround(
  code: number,
  values: readonly unknown[],
  { matrix, color, opacity }: Pen,
): Ground | 'stroke' | undefined {
  if (images.has(code)) return { box: boxOf(matrix, 0, 0, 1, 1), color: undefined };
  if (code === operator.shading) return { box: { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 }, color: undefined };
  const [action, , bounds] = values;
  if (strokes.has(Number(action))) return 'stroke';
  if (!fills.has(Number(action)) || !ArrayBuffer.isView(bounds)) return undefined;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(bounds as Float32Array);
  // A glassy shape changes what is beneath in a way that only an eye can judge.
  return { box: boxOf(matrix, x0, y0, x1, y1), color: opacity === 1 ? color : undefined };
}

/** Paper is white. */
function groundUnder(
  run: Pick<DrawnRun, 'x' | 'y' | 'width' | 'size'>,
  grounds: readonly Ground[],
): string | undefined {
  const x = run.x + run.width / 2;
  const y = run.y - 0.3 * run.size;
  const under = grounds.findLast(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
  return under ? under.color : '#ffffff';
}
