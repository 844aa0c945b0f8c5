import type { ArrangedDocument, ContactItem, Inline } from '../../document/model.ts';
import { inlineLine } from '../../document/text.ts';
import { safeAddress } from '../safe-address.ts';

/** Who the page is about, as search engines read it (https://schema.org/Person): only what the page itself says. */
export function personOf({ name, headline, contact }: ArrangedDocument): object {
  const ofKind = (...kinds: readonly ContactItem['kind'][]): readonly ContactItem[] =>
    contact.filter(({ kind }) => kinds.includes(kind));
  const text = ({ passage }: Pick<ContactItem, 'passage'>): string => inlineLine(passage.content);
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: inlineLine(name.content),
    jobTitle: headline && inlineLine(headline.content),
    email: ofKind('email').map(text),
    telephone: ofKind('phone').map(text),
    address: ofKind('location').map(text),
    url: ofKind('url').flatMap((item) => addressesIn(item.passage.content)),
    sameAs: ofKind('link').flatMap((item) => addressesIn(item.passage.content)),
  });
}

/** One of several is said alone, and nothing is not said. */
function withoutEmpty(values: Readonly<Record<string, unknown>>): object {
  const said = Object.entries(values).map(([key, value]) => [
    key,
    Array.isArray(value) && value.length < 2 ? value[0] : value,
  ]);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

function addressesIn(content: readonly Inline[]): readonly string[] {
  return content.flatMap((inline) => {
    if (!('children' in inline)) return [];
    const own = inline.type === 'link' ? safeAddress(inline.url) : undefined;
    return own?.startsWith('http') ? [own] : addressesIn(inline.children);
  });
}
