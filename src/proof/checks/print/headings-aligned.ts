import { isFromRight } from '../../is-from-right.ts';
import type { Heading } from '../../layout/layout.ts';
import { cluster } from '../../quantile.ts';
import { figure, quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** In pt. */
const TOLERANCE = 0.3;
/** Edges further apart are meant to be different. In pt. */
const SAME = 6;

/** Headings of one rank begin at one place, unless they are centred. */
export const headingsAligned: Rule = {
  id: 'headings-aligned',
  severity: 'warning',
  bar: `within ${TOLERANCE} pt`,
  reads: 'all',
  judge: ({ layout: { headings } }) => {
    const levels = [...new Set(headings.map(({ level }) => level))].filter((level) => level > 1);
    if (levels.length === 0) return [];
    const strays = levels.flatMap((level) => straysIn(headings.filter((heading) => heading.level === level)));
    return findingsOf(strays, { value: 0, message: 'Headings of one rank begin at one place.' }, ({ heading, by }) => ({
      value: `${figure(by, 2)} pt`,
      page: heading.page,
      message: `The heading ${quote(heading.text)} begins ${figure(by, 2)} pt off the others of its rank. Align them.`,
    }));
  },
};

function straysIn(headings: readonly Heading[]): readonly { readonly heading: Heading; readonly by: number }[] {
  const middles = cluster(headings, middleOf, TOLERANCE);
  if (middles.length === 1 && headings.length > 1) return [];
  return cluster(headings, startOf, SAME).flatMap((column) => {
    const groups = cluster(column, startOf, TOLERANCE).toSorted((one, other) => other.length - one.length);
    const edge = groups[0]?.[0] ? startOf(groups[0][0]) : 0;
    return groups
      .slice(1)
      .flatMap((group) => group.map((heading) => ({ heading, by: Math.abs(startOf(heading) - edge) })));
  });
}

function middleOf({ lines: [first] }: Heading): number {
  return ((first?.x ?? 0) + (first?.right ?? 0)) / 2;
}

/** Where a heading begins: at its right, if its letters run from there. */
function startOf({ lines: [first], text }: Heading): number {
  return (isFromRight(text) ? first?.right : first?.x) ?? 0;
}
