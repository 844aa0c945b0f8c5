import bidiFactory, { type Bidi } from 'bidi-js';

/** The package is CommonJS whose export is the factory; its types say it were a module's default. */
const bidi = (bidiFactory as unknown as () => Bidi)();

/** Letters that run from the right, and those that run from the left, whatever stands around them. */
const RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT = /\p{L}/u;

/** The number of a list's item, whose point stands towards the text. */
const LIST_NUMBER = /^\p{N}+\.$/u;

/**
 * The direction that a text's marks and numbers go by: that of its letters where they all agree, else the given.
 * Numbers alone run from the left, so that no reader takes the end of “1990–2015” for its beginning.
 */
export function baseDirection(text: string, direction: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const right = RIGHT.test(text);
  const left = [...text].some((letter) => LEFT.test(letter) && !RIGHT.test(letter));
  if ((right && left) || LIST_NUMBER.test(text)) return direction;
  return right ? 'rtl' : 'ltr';
}

/** True for a text with letters that run from the right. */
export function isFromRight(text: string): boolean {
  return RIGHT.test(text);
}

/** A stretch of a text of one embedding level; its indices in the text. */
export interface Levelled {
  readonly start: number;
  readonly end: number;
  readonly attributes: { readonly level: number };
}

/** Quotation marks belong together like brackets, though UAX #9 pairs brackets alone (rule N0). */
const PAIRED: Readonly<Record<string, string>> = { '“': '(', '”': ')', '«': '[', '»': ']', '‹': '{', '›': '}' };

/** The stretches of a text of one embedding level (UAX #9), as textkit takes runs; odd levels run from the right. */
export function levelRuns(text: string, direction: 'ltr' | 'rtl'): readonly Levelled[] {
  const paired = text.replace(/[“”«»‹›]/gu, (mark) => PAIRED[mark] ?? mark);
  const { levels } = bidi.getEmbeddingLevels(paired, direction);
  const runs: Levelled[] = [];
  for (const [index, level] of levels.entries()) {
    const last = runs.at(-1);
    if (last && last.attributes.level === level) runs[runs.length - 1] = { ...last, end: index + 1 };
    else runs.push({ start: index, end: index + 1, attributes: { level } });
  }
  return runs;
}

/** Which run stands where: indices of runs from left to right, by their levels (UAX #9, L2). */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index);
  for (let level = Math.max(0, ...levels); level >= 1; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      let end = start;
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end += 1;
      order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end;
    }
  }
  return order;
}
