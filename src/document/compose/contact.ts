import type { Path } from '../../errors.ts';
import type { ContactEntry, ContactLink } from '../../resume/resume.ts';
import { withScheme } from '../../resume/web-address.ts';
import { showUrl } from '../markdown/show-url.ts';
import type { ContactItem, Inline } from '../model.ts';
import { inlineText } from '../text.ts';
import { type Context, readText } from './context.ts';
import { linkTo } from './link-to.ts';
import { networkKey, networkLabel, profileUrl } from './networks.ts';

/** One way to reach the author, with the link it opens. */
export function composeContact(entry: ContactEntry, context: Context): ContactItem {
  const path = parsePath(entry.path);
  const item = (kind: ContactItem['kind'], content: readonly Inline[]): ContactItem => ({
    kind,
    passage: { path: entry.path, content },
  });
  switch (entry.field) {
    case 'email':
      return item('email', linkTo(`mailto:${entry.value}`, [text(entry.value)]));
    case 'phone':
      return item('phone', composePhone(entry.value));
    case 'url':
      return item('url', linkTo(withScheme(entry.value), [text(showUrl(entry.value))]));
    case 'location':
      return item('location', readText(path, entry.value, context));
    case 'detail':
      return item(
        'detail',
        labelled(readText(path, entry.label, context), readText(path, entry.value, context), context),
      );
    case 'link': {
      const network = entry.link.network && networkKey(entry.link.network);
      return { ...item('link', composeLink(entry.link, path, context)), network };
    }
  }
}

/** Printed as written; dialled by its figures, without the (0) that is dialled only at home. */
function composePhone(phone: string): readonly Inline[] {
  const digits = phone.replace(/\(0\)/, '').replace(/(?<!^)\+|[^\d+]/g, '');
  return /\d/.test(digits) ? linkTo(`tel:${digits}`, [text(phone)]) : [text(phone)];
}

/** `GitHub: mcurie` for a network's user, else the label, else the address itself. */
function composeLink({ label, url, network, username }: ContactLink, path: Path, context: Context): readonly Inline[] {
  const target = url ?? (network && username && profileUrl(network, username));
  const name = label ?? (network && networkLabel(network));
  const content = nameAndUser(name ? readText(path, name, context) : undefined, username, context) ?? [
    text(showUrl(url ?? '')),
  ];
  return target ? linkTo(withScheme(target), content) : content;
}

function nameAndUser(
  name: readonly Inline[] | undefined,
  username: string | undefined,
  context: Context,
): readonly Inline[] | undefined {
  if (username === undefined) return name;
  return name ? labelled(name, [text(username)], context) : [text(username)];
}

/** `label: value`, without a colon after a label that ends in punctuation already. */
function labelled(label: readonly Inline[], value: readonly Inline[], { words }: Context): readonly Inline[] {
  const isClosed = /[.:;,!?…。：،؛؟]$/.test(inlineText(label));
  return [...label, text(isClosed ? ' ' : words.colon), ...value];
}

function text(value: string): Inline {
  return { type: 'text', value };
}

/** Takes a written path apart again: `contact.links[0]`. */
function parsePath(path: string): Path {
  return path.split(/[.[\]]+/).flatMap((key) => (key === '' ? [] : [/^\d+$/.test(key) ? Number(key) : key]));
}
