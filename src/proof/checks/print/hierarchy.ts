import type { Heading, Layout } from '../../layout/layout.ts';
import { figure, quote } from '../../quote.ts';
import type { Finding, Rule } from '../../rule.ts';

const MAX_SIZES = 3;
/** In shares of the body's size. */
const MAX_HEADING = 1.6;
const MAX_NAME = 2.6;

/** A page with few sizes is calm: at most three for headings, none too loud. */
export const hierarchy: Rule = {
  id: 'hierarchy',
  severity: 'warning',
  bar: `≤ ${MAX_SIZES} heading sizes, headings ≤ ${MAX_HEADING} ×, name ≤ ${MAX_NAME} × the body`,
  reads: 'all',
  judge: ({ layout }) => {
    const [name, ...headings] = byRank(layout);
    if (name === undefined) return [];
    const found = [...tooManySizes(headings), ...tooLarge(name, headings, layout.bodySize)];
    const value = `${figure(name.size / layout.bodySize, 2)} ×`;
    return found.length > 0 ? found : [{ ok: true, value, message: 'The sizes of headings are well graded.' }];
  },
};

/** The name first: the first heading of the first rank, or the largest line of the first page. */
function byRank({ headings }: Layout): readonly Heading[] {
  const first = headings.filter(({ page }) => page === 1).toSorted((one, other) => other.size - one.size);
  const name = headings.find(({ level }) => level === 1) ?? first[0];
  return name ? [name, ...headings.filter((heading) => heading !== name)] : [];
}

function tooManySizes(headings: readonly Heading[]): readonly Finding[] {
  const sizes = [...new Set(headings.map(({ size }) => Math.round(size * 5) / 5))];
  if (sizes.length <= MAX_SIZES) return [];
  const list = sizes.map((size) => figure(size)).join(', ');
  return [
    {
      ok: false,
      value: sizes.length,
      message: `Headings have ${sizes.length} sizes (${list} pt). Use ${MAX_SIZES} at most.`,
    },
  ];
}

function tooLarge(name: Heading, headings: readonly Heading[], body: number): readonly Finding[] {
  const largest = headings.toSorted((one, other) => other.size - one.size)[0];
  const check = (heading: Heading | undefined, max: number, what: string): readonly Finding[] =>
    heading && heading.size / body > max + 0.01
      ? [
          {
            ok: false,
            value: `${figure(heading.size / body, 2)} ×`,
            page: heading.page,
            message: `The ${what} ${quote(heading.text)} is ${figure(heading.size / body, 2)} times as large as the body. Set it in ${figure(max * body)} pt or less.`,
          },
        ]
      : [];
  return [...check(name, MAX_NAME, 'name'), ...check(largest, MAX_HEADING, 'heading')];
}
