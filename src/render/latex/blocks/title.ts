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
  const own = setPassage(document.name, setting, { size: size.name, bold: name.bold });
  const tracked = name.tracking ? tex`\addfontfeatures{LetterSpace=${name.tracking * 100}}` : tex``;
  const marks = tex`${marksOf(name)}${tracked} `;
  const first = piece('name', tex`\Name{${size.name}}{${size.name * name.leading}}{${marks}}{${own}}`);
  if (!document.headline) return first;
  const said = setPassage(document.headline, setting, { ...headline, size: size.headline });
  const { above, leading } = headline;
  const dims = tex`{${above}}{${size.headline}}{${size.headline * leading}}{${marksOf(headline)} }`;
  return [...first, ...piece('headline', tex`\Headline${dims}{${said}}`)];
}

function marksOf({ bold, italic, colour }: LineLook): Tex {
  return tex`${bold ? tex`\bfseries` : tex``}${italic ? tex`\itshape` : tex``}${hueCommand(colour ?? 'ink')}`;
}

/** The ways to reach the author in lines; `above` is the space before them, in pt. */
export function setContact({ document, setting }: LatexProps, above: number): readonly Tex[] {
  const { small } = setting.tokens.size;
  const items = document.contact.map(
    ({ passage }) => tex`\Contact{${setPassage(passage, setting, { size: small })}}\ContactGap%`,
  );
  if (items.length === 0) return [];
  return piece(
    'contact',
    tex`\Contacts{${above}}{%
${joinTex(items, '\n')}
}`,
  );
}

/** Title lines beside the photo, where there is one; `side` of its square and `gap` in pt. */
export function besidePhoto({ photo }: LatexProps, side: number, gap: number, lines: readonly Tex[]): readonly Tex[] {
  if (photo === undefined) return lines;
  return [tex`\WithPhoto{${side}}{${gap}}{${photo}}{%`, ...lines, tex`}`];
}
