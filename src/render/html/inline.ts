import type { Inline } from '../../document/model.ts';
import { safeAddress } from '../safe-address.ts';
import { setFormula } from './formula.ts';
import { element, escapeText, type Html, join, voidElement } from './html.ts';

const TAGS = { strong: 'strong', emphasis: 'em', superscript: 'sup', subscript: 'sub' } as const;

/** Text within a line as elements; what an author typed stands in them as text. */
export function setInline(content: readonly Inline[]): Html {
  return join(content.map(setOne));
}

function setOne(inline: Inline): Html {
  switch (inline.type) {
    case 'text':
      return escapeText(inline.value);
    case 'code':
      return element('code', {}, escapeText(inline.value));
    case 'break':
      return voidElement('br');
    case 'math':
      return setFormula(inline.formula);
    case 'link':
      return setLink(inline.url, setInline(inline.children));
    default:
      return element(TAGS[inline.type], {}, setInline(inline.children));
  }
}

/** What leads nowhere safe stays text. */
function setLink(url: string, content: Html): Html {
  const href = safeAddress(url);
  return href === undefined ? content : element('a', { href }, content);
}
