import type { Strip } from '../strip.ts';

/** Keeps paragraphs on one page if it can hold them: all but the last stay with the next. */
export function keepWhole(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) =>
    index === strips.length - 1 ? strip : { ...strip, own: { ...strip.own, keepNext: true } },
  );
}
