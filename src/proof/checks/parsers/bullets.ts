import { quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** Signs that begin a line and are neither letters, figures, brackets nor the safe bullets. */
const strange = /^([^\p{L}\p{N}\p{Sc}\p{Ps}\p{Pi}\s•–◦*·"'“‘«„#+~@.…/\\§&%°=≈√±×<>−—-])(?=\s|$)/u;

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
      if (sign !== undefined && !found.has(sign)) found.set(sign, line);
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
