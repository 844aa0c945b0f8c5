import type { Region } from '../../../document/model.ts';
import type { LatexProps } from '../layout.ts';
import type { TexSetting } from '../setting.ts';
import { type Tex, tex } from '../tex.ts';
import { setPassage } from '../text/set-inline.ts';
import { setRegions } from './regions.ts';
import { strip } from './strip.ts';
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
  const usual = { above: tokens.space.betweenItems, indent: 0, step: tokens.space.indent };
  return { ...setting, measure, tokens, usual };
}

/** How far a contact item hangs behind its first line, in em; with an icon, what that takes. */
const HANG = 0.9;
const ICON = 1.45;

/** Level with the name's capitals: the photo, then the contact, an item under the other, then the sections. */
export function setSide(props: LatexProps, region: Region): readonly Tex[] {
  const { document, setting, photo, icons } = props;
  tagPhoto(props);
  const { size, leading } = setting.tokens;
  const side = Math.min(setting.measure, size.name * 5);
  const picture = photo === undefined ? [] : [tex`\SidePicture{${side}}{${photo}}`];
  const room = (icons ? ICON : HANG) * size.body;
  const items = document.contact.flatMap(({ passage }, index) => {
    const above = index > 0 ? size.body * 0.3 : photo === undefined ? 0 : leading;
    const icon = icons?.[index];
    const options = { above, indent: room, hang: icons ? 0 : room };
    const drawn = icon ? tex`\Outside{${room}bp}{\Icon{${icon}}}` : tex``;
    const texts = [tex`${drawn}${setting.tags.leaf('P', [], setPassage(passage, setting))}`];
    return strip({ name: 'Text', path: passage.path, options, usual: setting.usual, texts });
  });
  const contact = items.length > 0 ? [tex`{\LiningFigures\colorlet{Link}{Ink}%`, ...items, tex`}`] : [];
  const { above, step } = setting.usual;
  const opening = [tex`\kern${size.name * 0.2}bp`, tex`\Usual{${above}}{0}{${step}}`];
  return [...opening, ...picture, ...contact, ...setRegions([region], setting, leading)];
}
