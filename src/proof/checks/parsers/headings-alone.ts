import { sectionHeadings } from '../../layout/section-headings.ts';
import { quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** A heading beside its text is read as one line with it. */
export const headingsAlone: Rule = {
  id: 'headings-alone',
  severity: 'warning',
  ats: true,
  bar: 'each section heading alone on its line',
  reads: 'all',
  judge: ({ layout }) => {
    const headings = sectionHeadings(layout);
    const shared = headings.flatMap((heading) => {
      const own = heading.lines[0];
      const beside = layout.linesByPage[heading.page - 1]?.find(
        (line) =>
          own &&
          line !== own &&
          line.strand === own.strand &&
          Math.abs(line.y - own.y) < 0.3 * own.size &&
          !heading.lines.includes(line),
      );
      return beside ? [{ heading, beside }] : [];
    });
    return findingsOf(
      shared,
      { value: headings.length, message: 'Every section heading is alone on its line.' },
      ({ heading, beside }) => ({
        value: quote(heading.text),
        page: heading.page,
        message: `The heading ${quote(heading.text)} shares its line with ${quote(beside.text)}; readers take them for one. Put it above.`,
      }),
    );
  },
};
