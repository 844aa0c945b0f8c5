import type { DrawnRun } from './draw-run.ts';
import { type Box, boxOf } from './matrix.ts';
import type { Pen } from './pen.ts';

/** Something drawn that text may stand on. */
export interface Ground {
  readonly box: Box;
  readonly color: string | undefined;
  /** It fills all its box, so that nothing beneath is seen. */
  readonly whole: boolean;
}

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
export function readGround(
  code: number,
  values: readonly unknown[],
  { matrix, color, opacity }: Pen,
): Ground | 'stroke' | undefined {
  if (images.has(code)) return { box: boxOf(matrix, 0, 0, 1, 1), color: undefined, whole: false };
  if (code === operator.shading)
    return { box: { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 }, color: undefined, whole: false };
  const [action, path, bounds] = values;
  if (strokes.has(Number(action))) return 'stroke';
  if (!fills.has(Number(action)) || !ArrayBuffer.isView(bounds)) return undefined;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(bounds as Float32Array);
  // A glassy shape changes what is beneath in a way that only an eye can judge.
  const solid = opacity === 1 ? color : undefined;
  return { box: boxOf(matrix, x0, y0, x1, y1), color: solid, whole: solid !== undefined && isRectangle(path) };
}

/** The reader's numbers for the steps of a path. */
const step = { move: 0, line: 1, close: 4 } as const;

/** One upright rectangle and nothing else, as the reader writes it: four corners, each behind its step. */
function isRectangle(path: unknown): boolean {
  const [steps] = Array.isArray(path) ? (path as unknown[]) : [];
  if (!ArrayBuffer.isView(steps)) return false;
  const values = Array.from(steps as Float32Array);
  if (values.length < 12 || values.length > 16 || values[0] !== step.move) return false;
  return [3, 6, 9].every((at) => values[at] === step.line);
}

/** Paper is white. */
export function groundUnder(
  run: Pick<DrawnRun, 'x' | 'y' | 'width' | 'size'>,
  grounds: readonly Ground[],
): string | undefined {
  const under = grounds.findLast((ground) => isUnder(run, ground));
  return under ? under.color : '#ffffff';
}

/** Whether the middle of a run lies within. */
export function isUnder({ x, y, width, size }: Pick<DrawnRun, 'x' | 'y' | 'width' | 'size'>, { box }: Ground): boolean {
  const [across, down] = [x + width / 2, y - 0.3 * size];
  return across >= box.left && across <= box.right && down >= box.top && down <= box.bottom;
}
