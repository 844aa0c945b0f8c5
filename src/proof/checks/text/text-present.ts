import type { Rule } from '../../rule.ts';

/** Every page has text that can be selected, searched and read aloud. */
export const textPresent: Rule = {
  id: 'text-present',
  severity: 'warning',
  bar: 'text on every page',
  reads: 'text',
  judge: ({ pages }) => {
    const bare = pages.filter(({ text }) => text.trim() === '');
    if (bare.length === 0) return [{ ok: true, value: pages.length, message: 'Every page has text.' }];
    return bare.map(({ number }) => ({
      ok: false,
      value: 0,
      page: number,
      message: 'The page has no text: it is a picture or empty. Put its words in as text, or leave the page out.',
    }));
  },
};
