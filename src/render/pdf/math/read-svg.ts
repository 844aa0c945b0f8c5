import type { LiteElement } from '@mathjax/src/mjs/adaptors/lite/Element.js';
import type { Outline, Shape } from './outline.ts';

type Matrix = Shape['matrix'];

/** MathJax draws 1,000 units to the em. */
const UNIT = 1 / 1000;

/** The shapes of a formula that MathJax has drawn; undefined where it had to write letters instead of drawing them. */
export function readSvg(svg: LiteElement): Outline | undefined {
  const [, top = 0, width = 0, height = 0] = numbers(svg.attributes.viewBox);
  const shapes: Shape[] = [];
  const complete = collect(svg, [UNIT, 0, 0, UNIT, 0, 0], shapes);
  if (!complete) return undefined;
  return { width: width * UNIT, height: -top * UNIT, depth: (height + top) * UNIT, shapes };
}

/** Gathers the shapes within an element; false where something cannot be drawn as a shape. */
function collect(element: LiteElement, outer: Matrix, shapes: Shape[]): boolean {
  return element.children.every((child) => {
    if (!('children' in child)) return true;
    const { attributes, kind } = child;
    const matrix = multiply(outer, transformOf(attributes.transform));
    switch (kind) {
      case 'g':
        return collect(child, matrix, shapes);
      case 'svg':
        return collect(child, inViewBox(matrix, attributes), shapes);
      case 'path':
        shapes.push({ path: String(attributes.d), matrix });
        return true;
      case 'rect':
        shapes.push({ path: rectangle(attributes), matrix });
        return true;
      case 'line':
        shapes.push({ path: rule(attributes), matrix });
        return true;
      default:
        return false;
    }
  });
}

/** An image within the image: a piece of a sign that is stretched. It is cut at its edges, so its own shapes must fit. */
function inViewBox(matrix: Matrix, { x, y, width, height, viewBox }: LiteElement['attributes']): Matrix {
  const [left = 0, top = 0, inner = 1, tall = 1] = numbers(viewBox);
  const [across, down] = [Number(width) / inner, Number(height) / tall];
  return multiply(matrix, [across, 0, 0, down, Number(x ?? 0) - left * across, Number(y ?? 0) - top * down]);
}

function rectangle({ x, y, width, height }: LiteElement['attributes']): string {
  const [left, top] = [Number(x ?? 0), Number(y ?? 0)];
  return `M${left} ${top}h${Number(width)}v${Number(height)}h${-Number(width)}Z`;
}

/** A level or upright line as a thin area: everything else is filled too. */
function rule(attributes: LiteElement['attributes']): string {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [attributes.x1, attributes.y1, attributes.x2, attributes.y2].map(Number);
  const thick =
    /stroke-width:\s*([\d.]+)/.exec(String(attributes.style ?? ''))?.[1] ?? attributes['stroke-width'] ?? 60;
  const half = Number(thick) / 2;
  const level = y1 === y2;
  const [left, top] = [Math.min(x1, x2) - (level ? 0 : half), Math.min(y1, y2) - (level ? half : 0)];
  const [across, down] = [Math.abs(x2 - x1) || 2 * half, Math.abs(y2 - y1) || 2 * half];
  return `M${left} ${top}h${across}v${down}h${-across}Z`;
}

function transformOf(list: unknown): Matrix {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [, name = '', given = ''] of String(list ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [one = 0, two] = numbers(given);
    if (name === 'translate') matrix = multiply(matrix, [1, 0, 0, 1, one, two ?? 0]);
    else if (name === 'scale') matrix = multiply(matrix, [one, 0, 0, two ?? one, 0, 0]);
    else throw new Error(`MathJax has put a shape in its place by ${name}.`);
  }
  return matrix;
}

function numbers(list: unknown): readonly number[] {
  return String(list ?? '')
    .split(/[\s,]+/)
    .filter((one) => one !== '')
    .map(Number);
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
