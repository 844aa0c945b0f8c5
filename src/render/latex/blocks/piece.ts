import { escapeComment } from '../escape.ts';
import { type Tex, tex } from '../tex.ts';

/** How the file names the field that the next lines come from; `run/read-log.ts` looks for it. */
export const MARK = tex`%% `;

/** A piece of the file under a comment that names the field it comes from, so that TeX's errors can be told there. */
export function piece(path: string | undefined, text: Tex): readonly Tex[] {
  return path ? [tex`${MARK}${escapeComment(path)}`, text] : [text];
}
