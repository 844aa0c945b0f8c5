import type { Drawing } from '../../read-drawing.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** PDF/UA-1, 7.1: everything drawn is either in the tree or an artifact, and never both. */
export const contentMarked: Rule = {
  id: 'content-marked',
  severity: 'warning',
  standards: ['PDF/UA'],
  bar: 'all content tagged or an artifact',
  reads: 'all',
  judge: ({ anatomy, drawing: { marking } }) => {
    if (!anatomy?.tree) return [];
    const flaws = marking.flatMap((page, index) => describe(page).map((flaw) => ({ ...flaw, page: index + 1 })));
    return findingsOf(flaws, { value: 0, message: 'All content is tagged or an artifact.' }, (flaw) => flaw);
  },
};

type Marking = Drawing['marking'][number];

interface Flaw {
  readonly value: number;
  readonly message: string;
}

function describe({ unmarked, tangled, doubled }: Marking): readonly Flaw[] {
  const advice = 'Export the file again as an accessible PDF.';
  const flaws = [
    { value: unmarked, message: `Drawn, but neither tagged nor marked as decoration: ${unmarked} ×. ${advice}` },
    { value: tangled, message: `Tagged content and decoration lie within each other: ${tangled} ×. ${advice}` },
    {
      value: doubled.length,
      message: `Marks that stand for several pieces of content: ${doubled.length} ×. ${advice}`,
    },
  ];
  return flaws.filter(({ value }) => value > 0);
}
