import type { TexSetting } from '../setting.ts';
import { type Tex, tex } from '../tex.ts';

/**
 * The features of a face that is tracked, in em: behind every letter, and behind the spaces between words, which XeTeX
 * leaves as they are.
 */
export function tracked({ faces, tokens }: TexSetting, tracking: number): Tex {
  const space = faces.face({}).widthOf(' ');
  const wider = 1 + tracking / (space + tracking);
  const more = tokens.justify ? tex`` : tex`,WordSpace={${wider},0,0}`;
  return tex`LetterSpace=${tracking * 100}${more}`;
}
