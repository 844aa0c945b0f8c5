import type { DrawnRun } from './draw-run.ts';
import { type Box, boxOf, overlapOf } from './matrix.ts';
import type { Pen } from './pen.ts';

/** Something drawn that text may stand on. */
export interface Ground {
  readonly box: Box;
  readonly color: string | undefined;
  /** It fills all its box, so that nothing beneath is seen. */
  readonly whole: boolean;
}

type Placed = Pick<DrawnRun, 'x' | 'y' | 'width' | 'size'>;

/** The reader's numbers for what paints. */
const operator = { shading: 62, path: 91 } as const;
const images = new Set([83, 84, 85, 86, 87, 88, 89, 90]);
const fills = new Set([22, 23, 24, 25, 26, 27]);
const strokes = new Set([20, 21]);

/** Whether an operator paints something that is no text. */
export function paints(code: number): boolean {
  return code === operator.path || code === operator.shading || images.has(code);
}

/** What a drawing operator covers; undefined when it draws nothing that is seen. */
export function readGround(code: number, values: readonly unknown[], pen: Pen): Ground | 'stroke' | undefined {
  const painted = readPaint(code, values, pen);
  return typeof painted === 'object' ? { ...painted, box: overlapOf(pen.clip, painted.box) } : painted;
}

/** The box of a path, in pt from the page's upper left; undefined for another operator. */
export function pathBox(code: number, [, , bounds]: readonly unknown[], { matrix }: Pen): Box | undefined {
  if (code !== operator.path || !ArrayBuffer.isView(bounds)) return undefined;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(bounds as Float32Array);
  return boxOf(matrix, x0, y0, x1, y1);
}

function readPaint(code: number, values: readonly unknown[], pen: Pen): Ground | 'stroke' | undefined {
  const { matrix, color, opacity } = pen;
  if (images.has(code)) return { box: boxOf(matrix, 0, 0, 1, 1), color: undefined, whole: false };
  if (code === operator.shading)
    return { box: { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 }, color: undefined, whole: false };
  const [action, path] = values;
  if (strokes.has(Number(action))) return 'stroke';
  const box = fills.has(Number(action)) ? pathBox(code, values, pen) : undefined;
  if (!box) return undefined;
  // A glassy shape changes what is beneath in a way that only an eye can judge.
  const solid = opacity === 1 ? color : undefined;
  return { box, color: solid, whole: solid !== undefined && isRectangle(path) };
}

/** The reader's numbers for the steps of a path. */
const step = { move: 0, line: 1 } as const;

/** One upright rectangle and nothing else, as the reader writes it: four corners, each behind its step. */
function isRectangle(path: unknown): boolean {
  const [steps] = Array.isArray(path) ? (path as unknown[]) : [];
  if (!ArrayBuffer.isView(steps)) return false;
  const values = Array.from(steps as Float32Array);
  if (values.length < 12 || values.length > 16 || values[0] !== step.move) return false;
  return [3, 6, 9].every((at) => values[at] === step.line);
}

/** Paper is white. */
export function groundUnder(run: Placed, grounds: readonly Ground[]): string | undefined {
  const under = grounds.findLast((ground) => isUnder(run, ground));
  return under ? under.color : '#ffffff';
}

/** Whether all of a run lies outside what is painted. */
export function isOutside({ x, y, width, size }: Placed, clip: Box | undefined): boolean {
  return clip !== undefined && (x > clip.right || x + width < clip.left || y - size > clip.bottom || y < clip.top);
}

/** Whether the middle of a run lies within. */
export function isUnder({ x, y, width, size }: Placed, { box }: Ground): boolean {
  const [across, down] = [x + width / 2, y - 0.3 * size];
  return across >= box.left && across <= box.right && down >= box.top && down <= box.bottom;
}
