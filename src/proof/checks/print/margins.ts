import type { Layout } from '../../layout/layout.ts';
import { figure } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

const INCH = 72;
const MIN = 0.6;
const MIN_COMPACT = 0.5;
/** From the baseline to the top of capitals and to the foot of descenders: shares of the size, rounded down. */
const CAPITAL = 0.65;
const DESCENDER = 0.2;

interface Narrow {
  readonly page: number;
  readonly side: string;
  readonly width: number;
}

/** Room around the text: for the eye, for thumbs, and for printers that cannot print to the edge. */
export const margins: Rule = {
  id: 'margins',
  severity: 'warning',
  bar: `≥ ${MIN} in (compact ≥ ${MIN_COMPACT} in)`,
  reads: 'all',
  judge: ({ layout, question: { compact } }) => {
    const all = layout.pages.flatMap((_, index) => marginsOf(layout, index + 1));
    const narrowest = Math.min(...all.map(({ width }) => width));
    const limit = (compact ? MIN_COMPACT : MIN) * INCH - 0.5;
    return findingsOf(
      all.filter(({ width }) => width < limit),
      {
        value: `${figure(narrowest / INCH, 2)} in`,
        message: `The narrowest margin has ${figure(narrowest / INCH, 2)} in.`,
      },
      ({ page, side, width }) => ({
        value: `${figure(width / INCH, 2)} in`,
        page,
        message: `The ${side} margin has only ${figure(width / INCH, 2)} in. Make it wider.`,
      }),
    );
  },
};

function marginsOf({ pages, linesByPage }: Layout, page: number): readonly Narrow[] {
  const sheet = pages[page - 1];
  const own = linesByPage[page - 1] ?? [];
  if (!sheet || own.length === 0) return [];
  return [
    { page, side: 'left', width: Math.min(...own.map(({ x }) => x)) },
    { page, side: 'right', width: sheet.width - Math.max(...own.map(({ right }) => right)) },
    { page, side: 'upper', width: Math.min(...own.map(({ y, size }) => y - CAPITAL * size)) },
    { page, side: 'lower', width: sheet.height - Math.max(...own.map(({ y, size }) => y + DESCENDER * size)) },
  ];
}
