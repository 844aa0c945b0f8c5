import type { Region } from '../../../document/model.ts';
import type { LatexProps } from '../layout.ts';
import type { TexSetting } from '../setting.ts';
import { type Tex, tex } from '../tex.ts';
import { setPassage } from '../text/set-inline.ts';
import { piece } from './piece.ts';
import { setRegions } from './regions.ts';
import { tagPhoto } from './title.ts';

/** The setting of a column at the side, as wide as said in pt: small, every date in its line. */
export function narrowSetting(setting: TexSetting, measure: number): TexSetting {
  const { size, leading, space } = setting.tokens;
  const ratio = size.small / size.body;
  const tokens = {
    ...setting.tokens,
    size: { ...size, body: size.small },
    leading: leading * ratio,
    dates: 'inline',
    terms: 'stacked',
    space: {
      ...space,
      belowSection: space.belowSection * 0.6,
      betweenItems: space.betweenItems + 1,
      indent: space.indent * ratio,
    },
  } as const;
  return { ...setting, measure, tokens };
}

/** How far a contact item hangs behind its first line, in em. */
const HANG = 0.9;

/** Level with the name's capitals: the photo, then the contact, an item under the other, then the sections. */
export function setSide(props: LatexProps, region: Region): readonly Tex[] {
  const { document, setting, photo } = props;
  tagPhoto(props);
  const { size, leading } = setting.tokens;
  const side = Math.min(setting.measure, size.name * 5);
  const picture = photo === undefined ? [] : [tex`\SidePicture{${side}}{${photo}}`];
  const hang = HANG * size.body;
  const items = document.contact.flatMap(({ passage }, index) => {
    const above = index > 0 ? size.body * 0.3 : photo === undefined ? 0 : leading;
    const text = tex`\Text{${above}}{${hang}}{${hang}}{${setting.tags.leaf('P', [], setPassage(passage, setting))}}`;
    return piece(passage.path, text);
  });
  const contact = items.length > 0 ? [tex`{\LiningFigures\colorlet{Link}{Ink}%`, ...items, tex`}`] : [];
  return [tex`\kern${size.name * 0.2}bp`, ...picture, ...contact, ...setRegions([region], setting, leading)];
}
