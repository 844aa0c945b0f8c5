/** Lengths as WordprocessingML counts them (ECMA-376-1, 17.18): from pt to twentieths of one. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Sizes of type, from pt to halves of one. */
export function halfPoints(points: number): number {
  return Math.max(2, Math.round(points * 2));
}
