import type { Passage } from '../../../document/model.ts';
import { inlineText } from '../../../document/text.ts';
import { insetOf } from '../../../theme/text-measure.ts';
import type { Hue } from '../../../theme/theme.ts';
import type { LatexProps } from '../layout.ts';
import type { TexSetting } from '../setting.ts';
import { type Tex, tex } from '../tex.ts';
import { setPassage } from '../text/set-inline.ts';
import type { TextStyle } from '../text/text-span.ts';
import { tracked } from '../text/tracked.ts';
import { hueCommand } from './face.ts';
import { piece } from './piece.ts';

/** How a template marks name and headline. Leading as a share of the size, lengths in pt, tracking in em. */
export interface TitleLook {
  readonly name: LineLook & { readonly tracking?: number | undefined };
  readonly headline: LineLook & { readonly above: number };
}

interface LineLook {
  readonly leading: number;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly colour?: Hue | undefined;
}

/** Name and headline, each on lines of its own. */
export function setNames({ document, theme, setting }: LatexProps, { name, headline }: TitleLook): readonly Tex[] {
  const { size } = theme.tokens;
  const style = nameStyle(document.name, setting, { size: size.name, bold: name.bold });
  const own = setting.tags.leaf('H1', [], setPassage(document.name, setting, style));
  const first = piece('name', tex`\Name{${own}}`);
  if (!document.headline) return first;
  const said = setting.tags.leaf('P', [], setPassage(document.headline, setting, { ...headline, size: size.headline }));
  return [...first, ...piece('headline', tex`\Headline{${said}}`)];
}

/** A name that its line holds is not parted: where it might be, letters do not kern. */
function nameStyle({ content }: Passage, { faces, measure }: TexSetting, style: TextStyle): TextStyle {
  return { ...style, whole: faces.face(style).widthOf(inlineText(content)) * style.size < MOST * measure };
}

/** The share of a line that a name may take for sure, beside a photo or a contact too. */
const MOST = 0.5;

/** Defines how they look. */
export function defineTitle({ theme, setting }: LatexProps, { name, headline }: TitleLook): Tex {
  const { size } = theme.tokens;
  const spread = name.tracking ? tracked(setting, name.tracking) : undefined;
  const face = spread
    ? tex`\newfontfamily\NameFace{Text}[RawFeature={+onum;+pnum},${spread}]
`
    : tex``;
  const own = tex`${spread ? tex`\NameFace` : tex``}${marksOf(name)}`;
  const { above, leading } = headline;
  return tex`${face}\TitleLook{${size.name}}{${size.name * name.leading}}{${own}}%
  {${above}}{${size.headline}}{${size.headline * leading}}{${marksOf(headline)}}`;
}

function marksOf({ bold, italic, colour }: LineLook): Tex {
  return tex`${bold ? tex`\bfseries` : tex``}${italic ? tex`\itshape` : tex``}${hueCommand(colour ?? 'ink')}`;
}

/** The ways to reach the author in lines; `above` is the space before them, in pt. */
export function setContact(props: LatexProps, above: number): readonly Tex[] {
  const items = contactItems(props);
  return items.length === 0 ? [] : [...piece('contact', tex`\Contacts[above=${above}]{`), ...items, tex`}`];
}

function contactItems({ document, setting, icons }: LatexProps): readonly Tex[] {
  const { small } = setting.tokens.size;
  return document.contact.map(({ passage }, index) => {
    const icon = icons?.[index];
    const item = setting.tags.leaf('P', [], setPassage(passage, setting, { size: small }));
    return tex`\Contact${icon ? tex`[${icon}]` : tex``}{${item}}`;
  });
}

/** Title lines beside the photo, where there is one; `side` of its square and `gap` in pt. */
export function besidePhoto(props: LatexProps, side: number, gap: number, lines: readonly Tex[]): readonly Tex[] {
  const { photo } = props;
  if (photo === undefined) return lines;
  tagPhoto(props);
  return [tex`\WithPhoto{${side}}{${gap}}{${photo}}{%`, ...lines, tex`}`];
}

/** Title lines at the text's edge; the photo in the column beside them, `top` below its top, or at the far side without one. */
export function titleInset(
  props: LatexProps,
  { side, top }: { readonly side: number; readonly top: number },
  lines: readonly Tex[],
): readonly Tex[] {
  const inset = insetOf(props.theme.tokens);
  if (inset === 0) return besidePhoto(props, side, 16, lines);
  tagPhoto(props, 'start');
  return [tex`\WithInset{${inset}}{${side}}{${top}}{${props.photo ?? tex``}}{%`, ...lines, tex`}`];
}

/** The photo is read here, or before all, where there is one. */
export function tagPhoto({ document, setting }: LatexProps, at?: 'start'): void {
  if (document.photo) setting.tags.photo(document.photo.alt, at);
}

/** Names, and the contact at the far edge beside them, `top` below their top in pt. */
export function setBesideNames(props: LatexProps, names: readonly Tex[], top: number): readonly Tex[] {
  const contact = contactItems(props);
  if (contact.length === 0) return names;
  return [tex`\BesideNames{${top}}{%`, ...names, tex`}{`, ...contact, tex`}`];
}
