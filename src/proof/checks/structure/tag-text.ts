import { compare } from '../../compare.ts';
import { quote } from '../../quote.ts';
import type { Finding, Rule } from '../../rule.ts';

/** What a screen reader says is the whole document in its order: nothing left out, added or moved. */
export const tagText: Rule = {
  id: 'tag-text',
  severity: 'fault',
  bar: 'the tags say the whole document, in order',
  reads: 'all',
  judge: ({ anatomy, tagged, question: { expected, settings }, layout: { pages } }) => {
    if (!anatomy?.tree || !expected) return [];
    const sheets = pages.map(({ width, height }, index) => {
      const own = tagged.filter(({ page }) => page === index + 1);
      const items = own.flatMap((one) => one.items);
      return { number: index + 1, width, height, items, text: own.map(({ text }) => text).join('\n') };
    });
    const { recall, precision, order, missing, extra, misplaced } = compare(expected, sheets, settings);
    const worst = Math.min(recall, precision, order);
    if (worst === 1) return [{ ok: true, value: 1, message: 'The tags say the whole document, in order.' }];
    const found = [
      ...finding(
        missing.map(({ text }) => text),
        'The tags do not say',
      ),
      ...finding(extra, 'The document does not have, but the tags say'),
      ...finding(
        misplaced.map(({ text }) => text),
        'The tags say in another place',
      ),
    ];
    return found.length > 0
      ? found
      : [{ ok: false, value: worst, message: 'The tags do not say the document in its order.' }];
  },
};

/** One finding for all words of one kind: a lost paragraph is one flaw. */
function finding(texts: readonly string[], what: string): readonly Finding[] {
  const [first] = texts;
  if (first === undefined) return [];
  const more = texts.length > 1 ? ` and ${texts.length - 1} more` : '';
  return [{ ok: false, value: texts.length, message: `${what}: ${quote(first)}${more}. Tag the text as it is read.` }];
}
