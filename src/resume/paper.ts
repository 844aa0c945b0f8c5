/** Paper sizes by name in lower case, width and height in pt. ISO 216 and the North American sizes. */
export const PAPERS: Readonly<Record<string, readonly [number, number]>> = {
  a3: [841.89, 1190.55],
  a4: [595.28, 841.89],
  a5: [419.53, 595.28],
  a6: [297.64, 419.53],
  b4: [708.66, 1000.63],
  b5: [498.9, 708.66],
  letter: [612, 792],
  'us-letter': [612, 792],
  legal: [612, 1008],
  executive: [521.86, 756],
  tabloid: [792, 1224],
};
