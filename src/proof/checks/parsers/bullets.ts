import { quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** Signs that begin a line and are neither letters, figures, brackets, marks of a sentence nor the safe bullets. */
const strange = /^([^\p{L}\p{N}\p{Sc}\p{Ps}\p{Pi}\s•–◦*·,;:!?،؛"'“‘«„#+~@.…/\\§&%°=≈√±×<>−—-])(?=\s|$)/u;

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
    const found = new Map<string, (typeof lines)[number]>();
    for (const line of lines) {
      const sign = strange.exec(line.text)?.[1];
      // A line with letters from the right may be read from where a quotation in it ends.
      if (sign === undefined || (/\p{Pf}/u.test(sign) && rightward.test(line.text))) continue;
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

/** Many fonts of signs say of a bullet that it is a control character. */
function nameOf(sign: string): string {
  return /\p{C}/u.test(sign) ? 'A bullet without a meaning' : `The bullet ${quote(sign)}`;
}
