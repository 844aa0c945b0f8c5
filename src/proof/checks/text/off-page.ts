import { groupByPage } from '../../group-by-page.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** Text that lies beyond the page as a whole: hidden from the eye, or lost. */
export const offPage: Rule = {
  id: 'off-page',
  severity: 'fault',
  bar: 'none',
  reads: 'all',
  judge: ({ drawing: { runs }, layout: { pages } }) => {
    const beyond = runs.filter(({ page, x, y, width, size }) => {
      const sheet = pages[page - 1];
      return sheet && (x + width <= 0 || x >= sheet.width || y <= 0 || y - size >= sheet.height);
    });
    return findingsOf(
      groupByPage(beyond),
      { value: 0, message: 'No text lies beside the page.' },
      ({ page, text }) => ({
        value: text,
        page,
        message: `Beside the page, where nobody sees it: “${text}”. Move it onto the page or remove it.`,
      }),
    );
  },
};
