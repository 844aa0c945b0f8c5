import type { Font } from 'fontkit';
import type { Formula, FormulaPart } from '../../../document/model.ts';

/** A formula as black shapes. Lengths in em, from its left end on the baseline; y downwards. */
export interface Outline {
  readonly width: number;
  /** Above the baseline. */
  readonly height: number;
  /** Below the baseline. */
  readonly depth: number;
  readonly shapes: readonly Shape[];
}

/** A path of SVG and the matrix that puts it in its place. */
export interface Shape {
  readonly path: string;
  readonly matrix: readonly [a: number, b: number, c: number, d: number, e: number, f: number];
}

/** What a run of letters that belongs to a formula carries through the layout. */
export interface FormulaMark {
  readonly formula: Formula;
  readonly part: FormulaPart;
  /** The size of the text around the formula, in pt. */
  readonly size: number;
  /** What is drawn in place of the letters, which are then only read. */
  readonly outline?: Outline | undefined;
  /** The colour of an outline in bold text: its edges are drawn too. */
  readonly edge?: string | undefined;
  /** True under the bar of a root. */
  readonly barred?: boolean | undefined;
}

/** The height of a small letter of the shapes, in em. */
const X_HEIGHT = 0.473;

/** A mark whose shapes are so large that their small letters are as high as those of the face around; within bounds. */
export function alike(mark: FormulaMark, { xHeight, unitsPerEm }: Font): FormulaMark {
  if (!mark.outline || !xHeight) return mark;
  const ratio = Math.min(1.08, Math.max(0.85, xHeight / unitsPerEm / X_HEIGHT));
  return { ...mark, size: mark.size * ratio };
}

const known = new Map<string, Outline>();

/** The shapes of a part of a formula; they are made before the pages are set. */
export function outlineOf(part: FormulaPart): Outline {
  const outline = known.get(keyOf(part));
  if (!outline) throw new Error(`The formula ${part.tex} has not been drawn.`);
  return outline;
}

export function keepOutline(part: FormulaPart, outline: Outline): void {
  known.set(keyOf(part), outline);
}

export function hasOutline(part: FormulaPart): boolean {
  return known.has(keyOf(part));
}

/** White behind the part is not drawn, but tells what its last sign is. */
function keyOf(part: FormulaPart): string {
  return `${whiteBehind(part)} ${part.tex}`;
}

/** The white at a part's end, behind which a line may break, in em. */
export function whiteBehind({ runs }: FormulaPart): number {
  const last = runs.at(-1);
  return last?.text === ' ' ? (last.width ?? 0) : 0;
}
