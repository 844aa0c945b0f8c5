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

/** Follows a page's operators as a printer would. What belongs to annotations is passed over: it is not the page. */
export function drawPage({ number, operators, matrix, unitOf }: PageSheet): DrawnPage {
  const runs: DrawnRun[] = [];
  const grounds: Ground[] = [];
  const saved: Pen[] = [];
  const marks: (Mark & { readonly tag: string })[] = [];
  let pen = freshPen(matrix);
  let unmarked = 0;
  let tangled = 0;
  let foreign = 0;
  const count = (): void => {
    if (markOf(marks) === undefined) unmarked++;
  };
  for (const [index, code] of operators.fnArray.entries()) {
    const values = operators.argsArray[index] ?? [];
    if (code === operator.annotation) foreign++;
    else if (code === operator.annotationEnd) foreign--;
    else if (foreign > 0) continue;
    else if (code === operator.save) saved.push(pen);
    else if (code === operator.restore || code === operator.formEnd) pen = saved.pop() ?? freshPen(matrix);
    else if (code === operator.form) {
      saved.push(pen);
      pen = { ...pen, matrix: multiply(pen.matrix, toMatrix(values[0])) };
    } else if (code === operator.mark || code === operator.markProps) {
      marks.push(readMark(values));
      if (isTangled(marks)) tangled++;
    } else if (code === operator.markEnd) marks.pop();
    else if (code === operator.show) {
      const drawn = drawRun(pen, values[0], unitOf(pen.font));
      pen = drawn.pen;
      if (drawn.run.glyphs.length > 0) count();
      runs.push({ ...drawn.run, page: number, ground: groundUnder(drawn.run, grounds), mark: markOf(marks) });
    } else if (code === operator.path || code === operator.shading || images.has(code)) {
      const ground = readGround(code, values, pen);
      if (ground === undefined) continue;
      count();
      if (ground !== 'stroke') grounds.push(ground);
    } else pen = changePen(pen, code, values);
  }
  return { runs: runs.filter((run) => run.text.trim() !== ''), unmarked, tangled };
}

function readMark([tag, content]: readonly unknown[]): Mark & { readonly tag: string } {
  return { tag: String(tag), content: typeof content === 'number' ? content : undefined, artifact: tag === 'Artifact' };
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
