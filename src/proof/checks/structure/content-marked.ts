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
    const bare = marking.map(({ unmarked, tangled }, index) => ({ page: index + 1, unmarked, tangled }));
    return findingsOf(
      bare.filter(({ unmarked, tangled }) => unmarked + tangled > 0),
      { value: 0, message: 'All content is tagged or an artifact.' },
      ({ page, unmarked, tangled }) => ({
        value: unmarked + tangled,
        page,
        message:
          unmarked > 0
            ? `${unmarked} drawn things are neither tagged nor artifacts. Tag them, or mark them as decoration.`
            : `${tangled} times tagged content and artifacts lie within each other. Keep them apart.`,
      }),
    );
  },
};
