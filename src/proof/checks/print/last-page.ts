import type { Rule } from '../../rule.ts';

/** The share of the text's height that the last page should fill. */
const MIN = 0.15;

/** A last page with three lines on it looks like an accident. */
export const lastPage: Rule = {
  id: 'last-page',
  severity: 'warning',
  bar: `≥ ${MIN * 100} % filled`,
  reads: 'all',
  judge: ({ layout: { lines, linesByPage, pages } }) => {
    if (pages.length < 2) return [];
    const foot = (page: number): number => Math.max(0, ...(linesByPage[page - 1] ?? []).map(({ y }) => y));
    const top = Math.min(...lines.map(({ y, size }) => y - size));
    const full = Math.max(...pages.map((_, index) => foot(index + 1))) - top;
    const filled = Math.max(0, (foot(pages.length) - top) / full);
    const ok = filled >= MIN;
    const value = `${Math.round(filled * 100)} %`;
    const message = ok
      ? `The last page is filled to ${value}.`
      : `The last page is filled only to ${value}. Shorten the text by as much, or fit it to ${pages.length - 1} pages.`;
    return [{ ok, value, page: ok ? undefined : pages.length, message }];
  },
};
