import type { ArrangedHead, Block } from '../../../document/model.ts';
import { isListed, spaceBetween } from '../../../theme/space-between.ts';
import type { Place } from '../place.ts';
import type { Sheet } from '../sheet.ts';
import type { Strip } from '../strip.ts';
import { setEntry } from './entry.ts';
import { setList } from './list.ts';
import { setParagraph } from './paragraph.ts';
import { setTerms } from './terms.ts';

/** Sets blocks one under the other. `place.lead` is the space above the first. */
export function setBlocks(blocks: readonly Block<ArrangedHead>[], sheet: Sheet, place: Place): readonly Strip[] {
  const listed = blocks.every(isListed);
  return blocks.flatMap((block, index) => {
    const lead = index === 0 ? place.lead : spaceBetween(blocks[index - 1], block, listed, sheet.tokens.space);
    return setBlock(block, sheet, { ...place, lead, listed: listed && blocks.length > 1 }, blocks);
  });
}

function setBlock(
  block: Block<ArrangedHead>,
  sheet: Sheet,
  place: Place,
  beside: readonly Block<ArrangedHead>[],
): readonly Strip[] {
  switch (block.type) {
    case 'paragraph':
      return [setParagraph(block, sheet, place)];
    case 'list':
      return setList(block, sheet, place);
    case 'terms':
      return setTerms(block, sheet, place);
    case 'entry':
      return setEntry(block, sheet, place, beside);
  }
}
