/** How a space lies in another (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Of a space that lies in another as that is. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** A space within another, as `cm` sets it up. */
export function within([a, b, c, d, e, f]: Matrix, inner: readonly number[]): Matrix {
  const [p = 1, q = 0, r = 0, s = 1, x = 0, y = 0] = inner;
  return [p * a + q * c, p * b + q * d, r * a + s * c, r * b + s * d, x * a + y * c + e, x * b + y * d + f];
}

/** Where a point of the space is in the outer one. */
export function placeIn([a, b, c, d, e, f]: Matrix, x: number, y: number): { readonly x: number; readonly y: number } {
  return { x: x * a + y * c + e, y: x * b + y * d + f };
}
