import type { Inline } from '../../../document/model.ts';
import { inlineLine } from '../../../document/text.ts';
import { escapeText } from '../escape.ts';
import { type Tex, tex } from '../tex.ts';

/** An entry of the file's outline, which leads to the strip behind it. */
export function bookmark(level: number, content: readonly Inline[]): Tex {
  const title = inlineLine(content)
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return tex`\Outline{${level}}{${escapeText(title)}}`;
}
