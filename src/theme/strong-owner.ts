import type { Head, Inline } from '../document/model.ts';
import { inlineText } from '../document/text.ts';
import { isNameOf } from './is-name-of.ts';

/** The texts that languages set between two names. */
const COMMA = /^(?:, |، |、)$/u;

/** A head whose authors have the owner of the résumé in strong letters, in whatever way the name is written there. */
export function strongOwner(head: Head, owner: string): Head {
  const { authors } = head.parts;
  if (!authors) return head;
  const content = splitNames(authors.content).map((name): readonly Inline[] =>
    isNameOf(owner, inlineText(name)) ? [{ type: 'strong', children: name }] : name,
  );
  return { ...head, parts: { ...head.parts, authors: { ...authors, content: content.flat() } } };
}

/** The names, and the commas between them. */
function splitNames(content: readonly Inline[]): readonly (readonly Inline[])[] {
  const groups: Inline[][] = [[]];
  for (const inline of content) {
    if (inline.type === 'text' && COMMA.test(inline.value)) groups.push([inline], []);
    else groups.at(-1)?.push(inline);
  }
  return groups;
}
