import type { ArrangedHead, Block } from '../../../document/model.ts';
import type { Place } from '../place.ts';
import { viewEntry } from './entry.ts';
import { viewList } from './list.ts';
import { viewParagraph } from './paragraph.ts';
import { viewTerms } from './terms.ts';
import { isWork, viewWorks } from './works.ts';

/** What a block's template is given; `partial` is the template's name. */
export interface BlockView {
  readonly partial: string;
}

/** Blocks one under the other; numbered works that follow each other are a list of their own. */
export function viewBlocks(blocks: readonly Block<ArrangedHead>[], place: Place): readonly BlockView[] {
  const listed = blocks.length > 1 && blocks.every((block) => block.type !== 'entry' || block.body.length === 0);
  const here = { ...place, listed };
  const views: BlockView[] = [];
  for (let at = 0; at < blocks.length; ) {
    const rest = blocks.slice(at);
    const end = rest.findIndex((block) => !isWork(block));
    const works = rest.slice(0, end < 0 ? rest.length : end).filter(isWork);
    const [first] = rest;
    if (works.length > 0) views.push(viewWorks(works, here));
    else if (first) views.push(viewBlock(first, here));
    at += Math.max(1, works.length);
  }
  return views;
}

function viewBlock(block: Block<ArrangedHead>, place: Place): BlockView {
  switch (block.type) {
    case 'paragraph':
      return viewParagraph(block);
    case 'list':
      return viewList(block, place);
    case 'terms':
      return viewTerms(block, place);
    case 'entry':
      return viewEntry(block, place);
  }
}
