import { figure, quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** In pt. Raised and lowered figures within a line are not counted. */
const MIN = 8.5;

/** The smallest lines of the document. */
export const smallestSize: Rule = {
  id: 'smallest-size',
  severity: 'warning',
  bar: `≥ ${MIN} pt`,
  reads: 'all',
  judge: ({ layout: { lines } }) => {
    const sorted = lines.toSorted((one, other) => one.size - other.size);
    const small = sorted.filter(({ size }) => size < MIN - 0.05);
    const pages = [...new Set(small.map(({ page }) => page))].toSorted((one, other) => one - other);
    return findingsOf(
      pages.flatMap((page) => small.find((line) => line.page === page) ?? []),
      {
        value: Number(figure(sorted[0]?.size ?? 0)),
        message: `No line is smaller than ${figure(sorted[0]?.size ?? 0)} pt.`,
      },
      ({ page, size, text }) => ({
        value: Number(figure(size)),
        page,
        message: `${quote(text)} is set in ${figure(size)} pt; many readers cannot read it. Set it in ${MIN} pt or more.`,
      }),
    );
  },
};
