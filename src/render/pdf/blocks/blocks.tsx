import type { ArrangedHead, Block, Paragraph, Passage, Standing } from '../../../document/model.ts';
import { isListed, spaceBetween } from '../../../theme/space-between.ts';
import { type FlowItem, measureAt, type Place, type Setting } from '../flow.ts';
import { bodyStyle } from '../style.ts';
import { setEntry } from './entry.tsx';
import { itemAt } from './item.tsx';
import { setList } from './list.tsx';
import { Leaf } from './passage.tsx';
import { setTerms } from './terms.tsx';
import { setWork } from './work.tsx';

/** Sets blocks one under the other. `place.lead` is the space before the first. */
export function setBlocks(blocks: readonly Block<ArrangedHead>[], setting: Setting, place: Place): readonly FlowItem[] {
  const listed = blocks.every(isListed);
  return blocks.flatMap((block, index) => {
    const lead = index === 0 ? place.lead : spaceBetween(blocks[index - 1], block, listed, setting.tokens.space);
    const here = { ...place, lead, listed: listed && blocks.length > 1 };
    const isWork = block.type === 'entry' && block.head.number !== undefined;
    return isWork ? setWork(block, blocks, setting, here) : setBlock(block, setting, here);
  });
}

function setBlock(block: Block<ArrangedHead>, setting: Setting, place: Place): readonly FlowItem[] {
  switch (block.type) {
    case 'paragraph':
      return [setParagraph(block, setting, place)];
    case 'list':
      return setList(block, setting, place);
    case 'terms':
      return setTerms(block, setting, place);
    case 'entry':
      return setEntry(block, setting, place);
  }
}

function setParagraph(block: Paragraph, setting: Setting, place: Place): FlowItem {
  const style = bodyStyle(setting.tokens);
  const { standing } = block;
  if (standing) return setStanding(block.passage, standing, setting, place);
  const leaf = (
    <Leaf passage={block.passage} style={style} width={measureAt(place, setting)} setting={setting} splits />
  );
  return itemAt(place, leaf, place.lead);
}

/** A paragraph that stands where a letter's custom wants it. */
function setStanding(passage: Passage, standing: Standing, setting: Setting, place: Place): FlowItem {
  const { at = 'start', above, keep } = standing;
  const half = at === 'half' ? measureAt(place, setting) / 2 : 0;
  const inside = { ...place, indent: place.indent + half };
  const style = { ...bodyStyle(setting.tokens), ...(at === 'end' ? { align: 'end' as const } : {}) };
  const leaf = <Leaf passage={passage} style={style} width={measureAt(inside, setting)} setting={setting} splits />;
  return itemAt(inside, leaf, above * setting.tokens.leading, keep);
}
