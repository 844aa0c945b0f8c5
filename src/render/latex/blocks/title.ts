import { insetOf } from '../../../theme/text-measure.ts';
import type { Hue } from '../../../theme/theme.ts';
import type { LatexProps } from '../layout.ts';
import { joinTex, type Tex, tex } from '../tex.ts';
import { setPassage } from '../text/set-inline.ts';
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
export function setNames({ document, theme, setting }: LatexProps, look: TitleLook): readonly Tex[] {
  const { size } = theme.tokens;
  const { name, headline } = look;
  const own = setting.tags.leaf('H1', [], setPassage(document.name, setting, { size: size.name, bold: name.bold }));
  const tracked = name.tracking ? tex`\addfontfeatures{LetterSpace=${name.tracking * 100}}` : tex``;
  const marks = tex`${marksOf(name)}${tracked} `;
  const first = piece('name', tex`\Name{${size.name}}{${size.name * name.leading}}{${marks}}{${own}}`);
  if (!document.headline) return first;
  const said = setting.tags.leaf('P', [], setPassage(document.headline, setting, { ...headline, size: size.headline }));
  const { above, leading } = headline;
  const dims = tex`{${above}}{${size.headline}}{${size.headline * leading}}{${marksOf(headline)} }`;
  return [...first, ...piece('headline', tex`\Headline${dims}{${said}}`)];
}

function marksOf({ bold, italic, colour }: LineLook): Tex {
  return tex`${bold ? tex`\bfseries` : tex``}${italic ? tex`\itshape` : tex``}${hueCommand(colour ?? 'ink')}`;
}

/** The ways to reach the author in lines; `above` is the space before them, in pt. */
export function setContact(props: LatexProps, above: number): readonly Tex[] {
  const items = contactItems(props);
  return items === undefined
    ? []
    : piece(
        'contact',
        tex`\Contacts{${above}}{%
${items}
}`,
      );
}

function contactItems({ document, setting }: LatexProps): Tex | undefined {
  const { small } = setting.tokens.size;
  const items = document.contact.map(({ passage }) => {
    const item = setting.tags.leaf('P', [], setPassage(passage, setting, { size: small }));
    return tex`\Contact{${item}}\ContactGap%`;
  });
  return items.length === 0 ? undefined : joinTex(items, '\n');
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
  if (contact === undefined) return names;
  return [tex`\BesideNames{${top}}{%`, ...names, tex`}{%`, contact, tex`}`];
}
