import type { Face, Tokens } from '../../../theme/theme.ts';
import { type Tex, tex } from '../tex.ts';
import type { TextStyle } from '../text/text-span.ts';

/** Marks a text as a face wants it. Its tracked small capitals are a family of their own in the preamble. */
export function inFace(face: Face, text: Tex): Tex {
  const cut = tex`${face.bold ? tex`\bfseries` : tex``}${face.italic ? tex`\itshape` : tex``}${face.smallCaps ? tex`\SmallCaps` : tex``}`;
  const colour = face.colour ? hueCommand(face.colour) : tex``;
  const all = tex`${cut}${colour}`;
  return all === '' ? text : tex`{${all} ${text}}`;
}

/** The style of a face's letters. */
export function styleOf(face: Face, tokens: Tokens): TextStyle {
  return { size: tokens.size.body, bold: face.bold, italic: face.italic };
}

/** The command that colours what follows. */
export function hueCommand(hue: NonNullable<Face['colour']>): Tex {
  const commands = {
    ink: tex`\Hue{Ink}`,
    secondary: tex`\Hue{Secondary}`,
    hairline: tex`\Hue{Hairline}`,
    accent: tex`\Hue{Accent}`,
  };
  return commands[hue];
}
