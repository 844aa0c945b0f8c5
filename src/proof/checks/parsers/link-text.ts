import type { DrawnRun } from '../../draw-run.ts';
import { groupBy } from '../../group-by.ts';
import { quote } from '../../quote.ts';
import type { DrawnLink } from '../../read-drawing.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** A link over a picture, or over “here”, is lost on paper and to a screen reader. */
export const linkText: Rule = {
  id: 'link-text',
  severity: 'warning',
  bar: 'links have words that tell where they lead',
  reads: 'all',
  judge: ({ drawing: { links, runs } }) => {
    const runsOf = groupBy(runs, ({ page }) => page);
    // A link over several lines or faces is often made of several.
    const parts = groupBy(
      links.filter(({ url }) => url !== undefined),
      ({ page, url }) => `${page} ${url}`,
    );
    const mute = [...parts.values()]
      .flatMap((own) => {
        const text = own.map((part) => textUnder(part, runsOf.get(part.page) ?? [])).join('');
        return own.slice(0, 1).map((link) => ({ link, text }));
      })
      .filter(({ text }) => !/[\p{L}\p{N}]{2}/u.test(text) || /^(click )?here$|^link$/iu.test(text));
    return findingsOf(mute, { value: links.length, message: 'Every link has words.' }, ({ link, text }) => ({
      value: link.url ?? '',
      page: link.page,
      message: `The link to ${quote(link.url ?? '')} ${text === '' ? 'has no words' : `says only ${quote(text)}`}. Name where it leads.`,
    }));
  },
};

/** The letters whose middle lies in the link. */
function textUnder({ box }: DrawnLink, runs: readonly DrawnRun[]): string {
  return runs
    .filter((run) => run.y - 0.3 * run.size > box.top - 1 && run.y - 0.3 * run.size < box.bottom + 1)
    .flatMap(({ glyphs }) => glyphs)
    .filter(({ x, width }) => x + width / 2 > box.left && x + width / 2 < box.right)
    .map(({ text }) => text)
    .join('')
    .trim();
}
