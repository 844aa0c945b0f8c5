import { quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** In pt: a letter's own side bearing may lie beyond. */
const TOLERANCE = 1;

/** Words cut off by the edge of the page. */
export const pageEdge: Rule = {
  id: 'page-edge',
  severity: 'fault',
  bar: 'nothing past the page',
  reads: 'all',
  judge: ({ layout: { lines, pages } }) => {
    const cut = lines.filter(({ page, x, right, y, size }) => {
      const sheet = pages[page - 1];
      if (!sheet || right <= 0 || x >= sheet.width || y <= 0 || y - size >= sheet.height) return false;
      return (
        x < -TOLERANCE || right > sheet.width + TOLERANCE || y - 0.6 * size < -TOLERANCE || y > sheet.height + TOLERANCE
      );
    });
    return findingsOf(cut, { value: 0, message: 'No line is cut off by the edge of a page.' }, ({ page, text }) => ({
      value: quote(text),
      page,
      message: `The edge of the page cuts off ${quote(text)}. Let the line break, or give it room.`,
    }));
  },
};
