import { groupByPage } from '../group-by-page.ts';
import type { Rule } from '../rule.ts';

/** Channels from here on are white to the eye. */
const WHITE = 0xf0;

/** White text is fine on a dark ground and a trick on paper; which it is, a person must look. */
export const whiteText: Rule = {
  id: 'white-text',
  severity: 'warning',
  bar: 'none',
  reads: 'drawing',
  judge: (_file, { runs }) => {
    const white = runs.filter(({ color, mode }) => color !== undefined && mode !== 3 && isWhite(color));
    if (white.length === 0) return [{ ok: true, value: 0, message: 'No text is white.' }];
    return groupByPage(white).map(({ page, text }) => ({
      ok: false,
      value: text,
      page,
      message: `White text: “${text}”. Unless it stands on a dark ground, nobody sees it and readers report it as a trick.`,
    }));
  },
};

function isWhite(color: string): boolean {
  const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  return channels.every((channel) => channel >= WHITE);
}
