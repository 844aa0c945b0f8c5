import type { Face, Hue, Tokens } from '../../../theme/theme.ts';
import { command, joinTex, type Tex, tex } from '../tex.ts';
import type { TextStyle } from '../text/text-span.ts';

/** What of a document has a face of its own. */
export type FaceName = keyof Tokens['faces'];

/** Marks a text by what it is: the preamble says how that looks. */
export function inFace(name: FaceName, text: Tex, { faces }: Tokens): Tex {
  return marks(faces[name] ?? {}) === '' ? text : tex`${faceCommand(name)}{${text}}`;
}

/** Defines the command of every face. */
export function defineFaces({ faces }: Tokens): Tex {
  const names = Object.keys(faces) as FaceName[];
  return joinTex(
    names.flatMap((name) => {
      const own = marks(faces[name] ?? {});
      return own === '' ? [] : [tex`\newcommand${faceCommand(name)}[1]{{${own}#1}}`];
    }),
    '\n',
  );
}

function faceCommand(name: FaceName): Tex {
  return command(`${name.charAt(0).toUpperCase()}${name.slice(1)}Face`);
}

/** Tracked small capitals are a family of their own in the preamble. */
function marks({ bold, italic, smallCaps, colour }: Face): Tex {
  const cut = tex`${bold ? tex`\bfseries` : tex``}${italic ? tex`\itshape` : tex``}${smallCaps ? tex`\SmallCaps` : tex``}`;
  return tex`${cut}${colour ? hueCommand(colour) : tex``}`;
}

/** The style of a face's letters. */
export function styleOf(face: Face, tokens: Tokens): TextStyle {
  return { size: tokens.size.body, bold: face.bold, italic: face.italic };
}

/** The command that colours what follows. */
export function hueCommand(hue: Hue): Tex {
  return tex`\Hue{${hueName(hue)}}`;
}

/** What the file calls a colour. */
export function hueName(hue: Hue): Tex {
  const names = { ink: tex`Ink`, secondary: tex`Secondary`, hairline: tex`Hairline`, accent: tex`Accent` };
  return names[hue];
}
