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
  const flaws = [
    {
      value: unmarked,
      message: 'drawn things are neither tagged nor artifacts. Tag them, or mark them as decoration.',
    },
    { value: tangled, message: 'times tagged content and artifacts lie within each other. Keep them apart.' },
    { value: doubled.length, message: 'marks stand for several pieces of content each. Number all content anew.' },
  ];
  return flaws.flatMap(({ value, message }) => (value > 0 ? [{ value, message: `${value} ${message}` }] : []));
}
