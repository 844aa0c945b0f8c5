import type { FormulaFace } from '../model.ts';
import type { MathSymbol } from './nodes.ts';
import { fault } from './reader.ts';

/** Words within a formula, as `\text{…}` has them: spaces count, and signs stand for themselves. */
export function textSymbol(source: string, face: FormulaFace): MathSymbol {
  const text = source
    .replace(/\\([a-zA-Z]+|[\s\S])/gu, (whole, escaped: string) => {
      if (/^[%$#&_{} ]$/.test(escaped)) return `\0${escaped}`;
      throw fault(`“${whole}” stands in the text of a formula.`, 'Close the text first: \\text{if }\\alpha.');
    })
    .replace(/(?<!\0)[{}]/g, '')
    .replace(/\0/g, '')
    .replace(/[~\s]+/gu, '\u00a0');
  return { type: 'symbol', text, cls: 'ord', face };
}
