import { type Box, identity, type Matrix, multiply, toMatrix } from './matrix.ts';

/** Everything that decides how and where the next text is drawn. */
export interface Pen {
  /** From the space that is drawn in to the page, y downwards. */
  readonly matrix: Matrix;
  readonly font: string;
  readonly size: number;
  /** `#rrggbb`; undefined for patterns. */
  readonly color: string | undefined;
  readonly opacity: number;
  /** What is painted outside this is not seen; undefined for all the page. */
  readonly clip: Box | undefined;
  readonly mode: number;
  /** Between letters, and more of it at spaces, in the units of the size. */
  readonly spacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly rise: number;
  readonly leading: number;
  /** The text's own matrix, the pen's place in it and that of the line's beginning. */
  readonly text: Matrix;
  readonly at: Point;
  readonly line: Point;
}

type Point = readonly [x: number, y: number];

const origin: Point = [0, 0];

/** The pen at the beginning of a page. */
export function freshPen(matrix: Matrix): Pen {
  const sizes = { size: 1, spacing: 0, wordSpacing: 0, scale: 1, rise: 0, leading: 0 };
  return {
    matrix,
    font: '',
    color: '#000000',
    opacity: 1,
    clip: undefined,
    mode: 0,
    ...sizes,
    text: identity,
    at: origin,
    line: origin,
  };
}

/** The reader's numbers for the operators that change the pen. */
const operator = {
  gstate: 9,
  transform: 12,
  begin: 31,
  spacing: 33,
  wordSpacing: 34,
  scale: 35,
  leading: 36,
  font: 37,
  mode: 38,
  rise: 39,
  move: 40,
  moveAndLead: 41,
  textMatrix: 42,
  nextLine: 43,
  pattern: 55,
  fill: 59,
  transparent: 93,
} as const;

/** The pen after an operator; operators that leave it alone give it back. */
export function changePen(pen: Pen, code: number, values: readonly unknown[]): Pen {
  return changeLook(pen, code, values) ?? changePlace(pen, code, values) ?? pen;
}

function changeLook(pen: Pen, code: number, [value, second]: readonly unknown[]): Pen | undefined {
  switch (code) {
    case operator.gstate:
      return { ...pen, opacity: opacityIn(value) ?? pen.opacity };
    case operator.spacing:
      return { ...pen, spacing: Number(value) };
    case operator.wordSpacing:
      return { ...pen, wordSpacing: Number(value) };
    case operator.scale:
      return { ...pen, scale: Number(value) / 100 };
    case operator.font:
      return { ...pen, font: String(value), size: Number(second) };
    case operator.mode:
      return { ...pen, mode: Number(value) };
    case operator.rise:
      return { ...pen, rise: Number(value) };
    case operator.pattern:
      return { ...pen, color: undefined };
    case operator.fill:
      return { ...pen, color: String(value) };
    case operator.transparent:
      return { ...pen, opacity: 0 };
    default:
      return undefined;
  }
}

function changePlace(pen: Pen, code: number, values: readonly unknown[]): Pen | undefined {
  const [x = 0, y = 0] = values.map(Number);
  switch (code) {
    case operator.transform:
      return { ...pen, matrix: multiply(pen.matrix, toMatrix(values)) };
    case operator.begin:
      return { ...pen, text: identity, at: origin, line: origin };
    case operator.leading:
      return { ...pen, leading: -x };
    case operator.move:
      return moveTo(pen, x, y);
    case operator.moveAndLead:
      return moveTo({ ...pen, leading: y }, x, y);
    case operator.nextLine:
      return moveTo(pen, 0, pen.leading);
    case operator.textMatrix:
      return { ...pen, text: toMatrix(values[0]), at: origin, line: origin };
    default:
      return undefined;
  }
}

function moveTo(pen: Pen, x: number, y: number): Pen {
  const at: Point = [pen.line[0] + x, pen.line[1] + y];
  return { ...pen, at, line: at };
}

/** A graphics state is a list of pairs; `ca` is the opacity of what is filled. */
function opacityIn(pairs: unknown): number | undefined {
  if (!Array.isArray(pairs)) return undefined;
  const found: unknown = pairs.find((pair: unknown) => Array.isArray(pair) && pair[0] === 'ca');
  return Array.isArray(found) ? Number(found[1]) : undefined;
}
