import { quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** In shares of the size. */
const MIN = 0.025;
const MIN_LETTERS = 8;

/** Lines in capitals need air between the letters. Short ones are acronyms. */
export const capitals: Rule = {
  id: 'capitals',
  severity: 'warning',
  bar: 'capitals tracked 3–8 %',
  reads: 'all',
  judge: ({ layout: { lines } }) => {
    const set = lines.filter(
      ({ text }) => /^[\p{Lu}\s&,.’–-]{1,60}$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= MIN_LETTERS,
    );
    const tight = set.filter(({ runs }) => runs.every(({ tracking }) => tracking < MIN));
    return findingsOf(
      tight.slice(0, 3),
      { value: set.length, message: 'Lines in capitals are tracked.' },
      ({ page, text }) => ({
        value: quote(text),
        page,
        message: `The capitals of ${quote(text)} stand too close. Track them by 3 to 8 % of the size, or use small capitals.`,
      }),
    );
  },
};
