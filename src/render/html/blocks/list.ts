import type { ArrangedHead, List } from '../../../document/model.ts';
import { attributes, type Html } from '../html.ts';
import type { Place } from '../place.ts';
import { type BlockView, viewBlocks } from './blocks.ts';

export const listPartial = `<{{tag}}{{attributes}}>
{{#each items}}
<li>{{#each blocks}}{{> (lookup this "partial")}}{{/each}}</li>
{{/each}}
</{{tag}}>
`;

interface ListView extends BlockView {
  readonly tag: 'ol' | 'ul';
  readonly attributes: Html;
  readonly items: readonly { readonly blocks: readonly BlockView[] }[];
}

export function viewList({ start, columns, items }: List<ArrangedHead>, place: Place): ListView {
  return {
    partial: 'list',
    tag: start === undefined ? 'ul' : 'ol',
    attributes: attributes({
      class: columns > 1 ? 'columns' : undefined,
      style: columns > 1 ? `--columns:${columns}` : undefined,
      start: start === undefined || start === 1 ? undefined : String(start),
    }),
    items: items.map(({ blocks }) => ({ blocks: viewBlocks(blocks, place) })),
  };
}
