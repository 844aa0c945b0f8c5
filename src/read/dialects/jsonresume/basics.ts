import { takeAddress } from '../address.ts';
import type { Part } from '../part.ts';
import { group, list, type Said } from '../said.ts';

type Fields = Readonly<Record<string, Said | undefined>>;

/** How to reach the person, by the names that the ways have in `basics`. */
const CONTACT: Readonly<Record<string, readonly [field: string, take: (part: Part) => Said | undefined]>> = {
  email: ['email', (part) => part.take()],
  phone: ['phone', (part) => part.take()],
  url: ['url', (part) => part.take()],
  website: ['url', (part) => part.take()],
  location: ['location', takeAddress],
  profiles: ['links', (part) => list(part.place, part.items.map(takeProfile))],
};

/** Takes `basics`: who the person is, and how to reach them in the author's order. */
export function takeBasics(basics: Part): Fields {
  return {
    name: basics.field('name').take(),
    headline: basics.field('label').take(),
    photo: takePhoto(basics.field('image', 'picture')),
    contact: group(basics.place, takeContact(basics)),
    summary: basics.field('summary').take(),
  };
}

/** Only a file can be set; nothing is fetched from the network. */
function takePhoto(image: Part): Said | undefined {
  return /^(?:[a-z]+:|\/\/)/i.test(image.spelt ?? '') ? undefined : image.take();
}

function takeContact(basics: Part): Fields {
  const contact: Record<string, Said | undefined> = {};
  for (const name of basics.keys) {
    const [field, take] = CONTACT[name] ?? [];
    if (field !== undefined && take !== undefined) contact[field] ??= take(basics.field(name));
  }
  return contact;
}

/** An account needs its network and name, a link its address; whatever else is there is a label. */
function takeProfile(profile: Part): Said | undefined {
  const [network, username, url] = [
    profile.field('network'),
    profile.field('username'),
    profile.field('url', 'website'),
  ];
  const isAccount = network.spelt !== undefined && username.spelt !== undefined;
  if (isAccount || url.spelt !== undefined) {
    return group(profile.place, { network: network.take(), username: username.take(), url: url.take() });
  }
  return group(profile.place, { label: network.take() ?? username.take() ?? profile.take() });
}
