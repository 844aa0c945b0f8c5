import { takeAddress } from '../address.ts';
import type { Part } from '../part.ts';
import { group, list, type Said, terms } from '../said.ts';
import { changed, plain } from '../text.ts';
import { takeFreshText } from './text.ts';

/** What the ways of `contact` are called in Galley. */
const WAYS: Readonly<Record<string, string>> = { email: 'email', phone: 'phone', website: 'url' };

/** Takes `contact`, `location` and `social`, in the order in which the file names them. */
export function takeContact(file: Part): Said | undefined {
  const contact: Record<string, Said | undefined> = {};
  for (const name of file.keys) {
    const part = file.field(name);
    if (name === 'location') contact.location = changed(takeAddress(part), plain);
    if (name === 'social') contact.links = list(part.place, part.items.map(takeAccount));
    if (name !== 'contact') continue;
    for (const way of part.keys) {
      const field = Object.hasOwn(WAYS, way) ? WAYS[way] : undefined;
      if (field !== undefined) contact[field] = part.field(way).take();
    }
    contact.details = takeLabelled(part.field('other'));
  }
  return group(file.place, contact);
}

/** Takes further ways to reach someone: each a value with its label, else with its kind. */
export function takeLabelled({ place, items }: Part): Said | undefined {
  const rows = items.flatMap((item) => {
    const value = item.field('value');
    const label = value.spelt === undefined ? undefined : takeFreshText(item.field('label', 'flavor', 'category'));
    const said = label && takeFreshText(value);
    return label && said ? [[label, said] as const] : [];
  });
  return terms(place, rows);
}

function takeAccount(account: Part): Said | undefined {
  const [network, username, url] = [account.field('network', 'label'), account.field('user'), account.field('url')];
  const label = account.field('label');
  if (url.spelt !== undefined || (network.spelt !== undefined && username.spelt !== undefined))
    return group(account.place, {
      // Most labels are the network’s name once more.
      label: takeUnless(label, network.spelt),
      network: network.take(),
      username: username.take(),
      url: url.take(),
    });
  return group(account.place, { label: takeFreshText(network) ?? takeFreshText(username) });
}

function takeUnless(part: Part, same: string | undefined): Said<string> | undefined {
  const said = part.spelt === undefined ? undefined : takeFreshText(part);
  return said?.data === same ? undefined : said;
}
