import type { Paragraph } from '../../layout/layout.ts';
import { quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** In shares of the paragraph's width. */
const MIN = 0.12;

/** Paragraphs whose last line is one short word. */
export const runts: Rule = {
  id: 'runts',
  severity: 'warning',
  bar: `last lines of ≥ 2 words or ≥ ${MIN * 100} % of the measure`,
  reads: 'all',
  judge: ({ layout: { paragraphs } }) =>
    findingsOf(
      paragraphs.filter(isRunt),
      { value: 0, message: 'No paragraph ends in a single short word.' },
      ({ lines }) => {
        const last = lines.at(-1);
        return {
          value: quote(last?.text ?? ''),
          page: last?.page,
          message: `The word ${quote(last?.text ?? '')} stands alone on a paragraph's last line. Add or drop a word or two.`,
        };
      },
    ),
};

function isRunt({ lines }: Paragraph): boolean {
  const last = lines.at(-1);
  if (!last || lines.length < 2) return false;
  const width = Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ x }) => x));
  return !last.text.includes(' ') && /\p{L}/u.test(last.text) && last.right - last.x < MIN * width;
}
