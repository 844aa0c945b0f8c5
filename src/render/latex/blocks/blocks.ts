import type { ArrangedHead, Block, Paragraph, Standing } from '../../../document/model.ts';
import { isListed, spaceBetween } from '../../../theme/space-between.ts';
import type { TexPlace, TexSetting } from '../setting.ts';
import { type Tex, tex } from '../tex.ts';
import { setPassage } from '../text/set-inline.ts';
import { setEntry } from './entry.ts';
import { setList } from './list.ts';
import { strip } from './strip.ts';
import { setTerms } from './terms.ts';
import { setWork } from './work.ts';

/** Sets blocks one under the other, a line of the file for each strip. `place.lead` is the space before the first. */
export function setBlocks(
  blocks: readonly Block<ArrangedHead>[],
  setting: TexSetting,
  place: TexPlace,
): readonly Tex[] {
  const listed = blocks.every(isListed);
  return blocks.flatMap((block, index) => {
    const lead = index === 0 ? place.lead : spaceBetween(blocks[index - 1], block, listed, setting.tokens.space);
    const ends = place.ends === true && index === blocks.length - 1;
    const here = { ...place, lead, ends, listed: listed && blocks.length > 1 };
    const isWork = block.type === 'entry' && block.head.number !== undefined;
    return isWork ? setWork(block, blocks, setting, here) : setBlock(block, setting, here);
  });
}

function setBlock(block: Block<ArrangedHead>, setting: TexSetting, place: TexPlace): readonly Tex[] {
  switch (block.type) {
    case 'paragraph':
      return setParagraph(block, setting, place);
    case 'list':
      return setList(block, setting, place);
    case 'terms':
      return setTerms(block, setting, place);
    case 'entry':
      return setEntry(block, setting, place);
  }
}

function setParagraph({ passage, standing }: Paragraph, setting: TexSetting, place: TexPlace): readonly Tex[] {
  const text = setting.tags.leaf('P', place.structure, setPassage(passage, setting));
  const { lead: above, indent, ends } = place;
  const { usual } = setting;
  if (!standing)
    return strip({ name: 'Text', path: passage.path, options: { above, indent }, usual, ends, texts: [text] });
  return setStanding(passage.path, text, standing, setting, place);
}

/** A paragraph that stands where a letter's custom wants it. */
function setStanding(
  path: string,
  text: Tex,
  { at = 'start', above, keep }: Standing,
  setting: TexSetting,
  { indent }: TexPlace,
): readonly Tex[] {
  const half = at === 'half' ? (setting.measure - indent) / 2 : 0;
  const name = at === 'end' ? 'EndText' : 'Text';
  const options = { above: above * setting.tokens.leading, indent: indent + half };
  const line = strip({ name, path, options, usual: setting.usual, texts: [text] });
  return [...line, ...(keep ? [tex`\KeepNext`] : [])];
}
