import type { ArrangedHead, Block, Entry } from '../../../document/model.ts';
import { attributes, type Html } from '../html.ts';
import type { Place } from '../place.ts';
import type { BlockView } from './blocks.ts';
import { viewEntry } from './entry.ts';

export const worksPartial = `<ol class="works">
{{#each items}}
<li{{attributes}}>{{#with entry}}{{> entry}}{{/with}}</li>
{{/each}}
</ol>
`;

type Work = Entry<ArrangedHead>;

interface WorksView extends BlockView {
  readonly items: readonly { readonly attributes: Html; readonly entry: BlockView }[];
}

/** An entry that its list counts. */
export function isWork(block: Block<ArrangedHead>): block is Work {
  return block.type === 'entry' && block.head.number !== undefined;
}

/** Numbered works as a list that says its numbers, whichever way they run. */
export function viewWorks(works: readonly Work[], place: Place): WorksView {
  return {
    partial: 'works',
    items: works.map((work) => ({
      attributes: attributes({ value: String(Number.parseInt(work.head.number ?? '', 10)) }),
      entry: viewEntry(work, place),
    })),
  };
}
