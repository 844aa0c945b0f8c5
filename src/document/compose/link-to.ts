import type { Inline } from '../model.ts';

/** Makes inline text a link; parts that are links already stay what they are, since links cannot nest. */
export function linkTo(url: string, content: readonly Inline[]): readonly Inline[] {
  if (!content.some(holdsLink)) return [{ type: 'link', url, children: content }];
  return content.map((inline): Inline => {
    if (inline.type === 'link') return inline;
    if ('children' in inline && holdsLink(inline)) return { ...inline, children: linkTo(url, inline.children) };
    return { type: 'link', url, children: [inline] };
  });
}

function holdsLink(inline: Inline): boolean {
  return inline.type === 'link' || ('children' in inline && inline.children.some(holdsLink));
}
