import type { Layout, Line } from '../../layout/layout.ts';
import { quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** A step up within a line's height is a raised figure. In shares of the size. */
const STEP_UP = 0.8;
/** Lines that share this much of the narrower one stand in one column. */
const SAME_COLUMN = 0.5;

/** Eyes go down a column; readers go by the file. What the file says after a line must not stand above it. */
export const readingOrder: Rule = {
  id: 'reading-order',
  severity: 'warning',
  standards: ['PDF/UA'],
  bar: 'the file in the order of the eye',
  reads: 'all',
  judge: ({ layout }) =>
    findingsOf(
      stepsUp(layout),
      { value: layout.lines.length, message: 'The text is in the order in which it is seen.' },
      ({ line, last }) => ({
        value: quote(line.text),
        page: line.page,
        message: `${quote(line.text)} stands above ${quote(last.text)}, but is read after it. Write the text in the order it is seen.`,
      }),
    ),
};

function stepsUp({ linesByPage }: Layout): readonly { readonly line: Line; readonly last: Line }[] {
  return linesByPage.flatMap((lines) =>
    lines.flatMap((line, index) => {
      const last = lines[index - 1];
      return last && last.y - line.y > STEP_UP * line.size && shared(line, last) > SAME_COLUMN ? [{ line, last }] : [];
    }),
  );
}

/** Of the width of the narrower line, the share that lies over or under the other. */
function shared(one: Line, other: Line): number {
  const across = Math.min(one.right, other.right) - Math.max(one.x, other.x);
  return across / Math.max(1, Math.min(one.right - one.x, other.right - other.x));
}
