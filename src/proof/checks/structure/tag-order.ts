import { findBlocks } from '../../layout/find-blocks.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../../rule.ts';

/** Readers that know tags and readers that do not should hear the same: the file's order is the tags' order. */
export const tagOrder: Rule = {
  id: 'tag-order',
  severity: 'warning',
  bar: 'tags in the order of the text',
  reads: 'all',
  judge: ({ anatomy, drawing: { runs } }) => {
    if (!anatomy?.tree) return [];
    const ranks = new Map([...findBlocks(anatomy.tree).keys()].map((key, index) => [key, index]));
    const order = runs.flatMap((run) => {
      const rank = ranks.get(`${run.page} ${run.mark?.content}`);
      return rank === undefined || run.mark?.artifact ? [] : [{ run, rank }];
    });
    const back = order.filter(({ rank }, index) => rank < (order[index - 1]?.rank ?? -1));
    const first = back[0]?.run;
    if (!first) return [{ ok: true, value: order.length, message: 'The tags follow the order of the text.' }];
    return [
      {
        ok: false,
        value: back.length,
        page: first.page,
        message: `The tags and the text have different orders, from ${quote(first.text)} on. Write the text in the order it is read.`,
      },
    ];
  },
};
