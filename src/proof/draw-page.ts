import { type DrawnRun, drawRun, type Mark } from './draw-run.ts';
import { type Ground, groundUnder, isOutside, isUnder, paints, pathBox, readGround } from './ground.ts';
import { type Matrix, multiply, overlapOf, toMatrix } from './matrix.ts';
import type { PdfOperators } from './open-pdf.ts';
import { changePen, freshPen, type Pen } from './pen.ts';

/** What is drawn on one page. */
export interface DrawnPage {
  readonly runs: readonly DrawnRun[];
  /** How many texts, shapes and pictures the file neither tags nor calls an artifact. */
  readonly unmarked: number;
  /** Numbers of marked content that lies inside an artifact, or artifacts inside marked content. */
  readonly tangled: number;
  /** Numbers that mark more than one piece of content. */
  readonly doubled: readonly number[];
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

/** The reader's numbers for what draws, nests and marks. */
const operator = {
  save: 10,
  restore: 11,
  show: 44,
  mark: 69,
  markProps: 70,
  markEnd: 71,
  clip: 29,
  clipEvenOdd: 30,
  form: 74,
  formEnd: 75,
  annotation: 80,
  annotationEnd: 81,
} as const;

/** What following the operators has come to so far. */
interface Press {
  pen: Pen;
  unmarked: number;
  tangled: number;
  /** How many annotations we are in. */
  foreign: number;
  /** The next path is what is painted from then on. */
  clipping: boolean;
  readonly saved: Pen[];
  readonly marks: Mark[];
  /** The numbers of content, and those that came twice. */
  readonly numbers: Set<number>;
  readonly doubled: Set<number>;
  readonly grounds: Ground[];
  readonly runs: DrawnRun[];
}

/** Follows a page's operators as a printer would. What belongs to annotations is passed over: it is not the page. */
export function drawPage(sheet: PageSheet): DrawnPage {
  const { fnArray, argsArray } = sheet.operators;
  const pen = freshPen(sheet.matrix);
  const counts = {
    unmarked: 0,
    tangled: 0,
    foreign: 0,
    clipping: false,
    numbers: new Set<number>(),
    doubled: new Set<number>(),
  };
  const press: Press = { pen, ...counts, saved: [], marks: [], grounds: [], runs: [] };
  for (const [index, code] of fnArray.entries()) {
    if (code === operator.annotation) press.foreign++;
    else if (code === operator.annotationEnd) press.foreign--;
    else if (press.foreign === 0) follow(press, sheet, code, argsArray[index] ?? []);
  }
  const { runs, unmarked, tangled, doubled } = press;
  return { runs: runs.filter((run) => run.text.trim() !== ''), unmarked, tangled, doubled: [...doubled] };
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
      open(press, readMark(values));
      return;
    case operator.markEnd:
      press.marks.pop();
      return;
    case operator.clip:
    case operator.clipEvenOdd:
      press.clipping = true;
      return;
    case operator.show:
      show(press, sheet, values[0]);
      return;
    default:
      if (paints(code)) cover(press, code, values);
      else press.pen = changePen(press.pen, code, values);
  }
}

function open(press: Press, mark: Mark): void {
  press.marks.push(mark);
  if (isTangled(press.marks)) press.tangled++;
  if (mark.content === undefined) return;
  if (press.numbers.has(mark.content)) press.doubled.add(mark.content);
  press.numbers.add(mark.content);
}

function show(press: Press, { number, unitOf }: PageSheet, glyphs: unknown): void {
  const { run, pen } = drawRun(press.pen, glyphs, unitOf(press.pen.font));
  const mark = markOf(press.marks);
  press.pen = pen;
  if (run.glyphs.length > 0 && mark === undefined) press.unmarked++;
  press.runs.push({
    ...run,
    page: number,
    ground: groundUnder(run, press.grounds),
    covered: isOutside(run, press.pen.clip),
    mark,
  });
}

function cover(press: Press, code: number, values: readonly unknown[]): void {
  paint(press, code, values);
  const box = press.clipping ? pathBox(code, values, press.pen) : undefined;
  press.clipping = false;
  if (box) press.pen = { ...press.pen, clip: overlapOf(press.pen.clip, box) };
}

function paint(press: Press, code: number, values: readonly unknown[]): void {
  const ground = readGround(code, values, press.pen);
  if (ground === undefined) return;
  if (markOf(press.marks) === undefined) press.unmarked++;
  if (ground === 'stroke') return;
  press.grounds.push(ground);
  if (!ground.whole) return;
  for (const [index, run] of press.runs.entries()) {
    if (!run.covered && isUnder(run, ground)) press.runs[index] = { ...run, covered: true };
  }
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
