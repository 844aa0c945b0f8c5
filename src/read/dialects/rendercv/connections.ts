import type { Part } from '../part.ts';
import { group, list, type Said } from '../said.ts';
import { changed, plain } from '../text.ts';
import { takeRenderCvText } from './text.ts';

/** What may be one text or a list of them: Galley has a field for the first; how each further one is linked. */
const WAYS: Readonly<Record<string, readonly [field: string, link: (said: Said<string>) => Said | undefined]>> = {
  location: ['location', labelled],
  email: ['email', (said) => linked(said, 'mailto:')],
  phone: ['phone', (said) => linked(said, 'tel:')],
  website: ['url', (said) => group(said.place, { url: said })],
};

/** Takes how the person is reached, from the fields of `cv` in the author's order; links stand where the first stands. */
export function takeConnections(cv: Part): Said | undefined {
  const contact: Record<string, Said | undefined> = {};
  const links: (Said | undefined)[] = [];
  for (const name of cv.keys) {
    const { items } = cv.field(name);
    if (name === 'social_networks') links.push(...items.map(takeAccount));
    if (name === 'custom_connections') links.push(...items.map(takeCustom));
    const [field, link] = Object.hasOwn(WAYS, name) ? (WAYS[name] ?? []) : [];
    if (field === undefined || link === undefined) {
      if (links.length > 0) contact.links = undefined;
      continue;
    }
    const [first, ...more] = items.flatMap((item) => item.take() ?? []);
    contact[field] = field === 'location' ? changed(first, plain) : changed(first, bareAddress);
    links.push(...more.map(link));
  }
  return group(cv.place, { ...contact, links: list(cv.place, links) });
}

/** Numbers are kept as `tel:` addresses in files that the tool itself has written. */
function bareAddress(text: string): string {
  return text.replace(/^tel:/, '');
}

function labelled(said: Said<string>): Said | undefined {
  return group(said.place, { label: changed(said, plain) });
}

function linked(said: Said<string>, scheme: string): Said | undefined {
  const target = (text: string): string => scheme + bareAddress(text).replace(/\s/g, '');
  return group(said.place, { label: changed(said, (text) => plain(bareAddress(text))), url: changed(said, target) });
}

function takeAccount(account: Part): Said | undefined {
  const [network, username] = [account.field('network'), account.field('username')];
  if (network.spelt !== undefined && username.spelt !== undefined)
    return group(account.place, { network: network.take(), username: username.take() });
  return group(account.place, { label: network.take() ?? username.take() });
}

/** A connection of the author's own: its words, and where they lead if anywhere. The icon is a font's. */
function takeCustom(connection: Part): Said | undefined {
  return group(connection.place, {
    label: takeRenderCvText(connection.field('placeholder')),
    url: connection.field('url').take(),
  });
}
