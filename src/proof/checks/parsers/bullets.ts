import type { Line } from '../../layout/layout.ts';
import { quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/**
 * Signs that begin a line and are neither letters, figures, brackets, marks of a sentence nor the safe bullets; of those
 * on every keyboard, some stand in lists as often.
 */
const strange = /^(\{|[^\p{L}\p{N}\p{Sc}\p{Ps}\p{Pi}\s•–◦*·,;:!?،؛"'“‘«„#+~@.…/\\§&%°=≈√±<>×−)\]—-])(?=\s|$)/u;

/** Letters that run from the right. */
const rightward = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Bullets that every reader knows as bullets. */
export const bullets: Rule = {
  id: 'bullets',
  severity: 'warning',
  ats: true,
  bar: '• – ◦',
  reads: 'all',
  judge: ({ layout: { lines } }) => {
    const found = new Map<string, Line>();
    const begun = new Set<string>();
    for (const [index, line] of lines.entries()) {
      const sign = strange.exec(line.text)?.[1];
      if (sign === undefined) continue;
      const inBlock = `${line.block?.id} ${sign}`;
      const isFirst = !begun.has(inBlock);
      begun.add(inBlock);
      if (isFirst && goesOn(line, lines[index - 1])) continue;
      // A line with letters from the right may be read from where a quotation in it ends.
      if (/\p{Pf}/u.test(sign) && rightward.test(line.text)) continue;
      if (!found.has(sign)) found.set(sign, line);
    }
    return findingsOf(
      [...found],
      { value: 0, message: 'Bullets are of the kinds that readers know.' },
      ([sign, { page, text }]) => ({
        value: sign,
        page,
        message: `${nameOf(sign)} (before ${quote(text.slice(sign.length))}) is read as a letter by some. Use •, – or ◦.`,
      }),
    );
  },
};

/**
 * Whether a line is the next of its paragraph, where a sign is a word like others. A list may be one paragraph of an
 * author's: there more than one line begins with it.
 */
function goesOn({ block }: Line, before: Line | undefined): boolean {
  return block !== undefined && before?.block?.id === block.id;
}

/** Many fonts of signs say of a bullet that it is a control character. */
function nameOf(sign: string): string {
  return /\p{C}/u.test(sign) ? 'A bullet without a meaning' : `The bullet ${quote(sign)}`;
}
