import { findBlocks } from '../../layout/find-blocks.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../../rule.ts';

/** Readers that know tags and readers that do not should hear the same: the file's order is the tags' order. */
export const tagOrder: Rule = {
  id: 'tag-order',
  severity: 'warning',
  bar: 'tags in the order of the text',
  reads: 'all',
  judge: ({ anatomy, drawing: { runs }, question: { expected = [] } }) => {
    if (!anatomy?.tree) return [];
    const regions = new Set(expected.flatMap(({ region }) => region ?? [])).size;
    const ranks = new Map([...findBlocks(anatomy.tree).keys()].map((key, index) => [key, index]));
    const order = runs.flatMap((run) => {
      const rank = ranks.get(`${run.page} ${run.mark?.content}`);
      return rank === undefined || run.mark?.artifact ? [] : [{ run, rank }];
    });
    const back = order.flatMap((one, index) => {
      const last = order[index - 1];
      return last && one.rank < last.rank ? [{ run: one.run, turned: last.run.page < one.run.page }] : [];
    });
    // Columns go on page by page in the text, one after the other in the tags.
    const strays =
      jumps(order.map(({ rank }) => rank)) < Math.max(1, regions) ? back.filter(({ turned }) => !turned) : back;
    const first = strays[0]?.run;
    if (!first) return [{ ok: true, value: order.length, message: 'The tags follow the order of the text.' }];
    return [
      {
        ok: false,
        value: strays.length,
        page: first.page,
        message: `The tags and the text have different orders, from ${quote(first.text)} on. Write the text in the order it is read.`,
      },
    ];
  },
};

/** How often one who follows the tags goes back in the text. */
function jumps(ranks: readonly number[]): number {
  const places = ranks.map((rank, place) => ({ rank, place })).toSorted((one, other) => one.rank - other.rank);
  return places.filter(({ place }, index) => place < (places[index - 1]?.place ?? -1)).length;
}
