import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../document/model.ts';

/** Breaks that only pages need. */
const UNSEEN = /[\u00ad\u2060]/g;

/** Inline text as Markdown's own nodes. */
export function markText(content: readonly Inline[]): PhrasingContent[] {
  return content.flatMap(markInline);
}

/** The same on one line, for a heading. */
export function markLine(content: readonly Inline[]): PhrasingContent[] {
  return markText(content).map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node));
}

function markInline(inline: Inline): PhrasingContent[] {
  switch (inline.type) {
    case 'text':
      return [{ type: 'text', value: inline.value.replace(UNSEEN, '') }];
    case 'code':
      return [{ type: 'inlineCode', value: inline.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return [{ type: 'link', url: inline.url, children: markText(inline.children) }];
    case 'strong':
    case 'emphasis':
      return [{ type: inline.type, children: markText(inline.children) }];
    default:
      throw new Error(`Markdown has no ${inline.type}: say-plainly.ts leaves none.`);
  }
}
