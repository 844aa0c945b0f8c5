import { takeAddress } from '../address.ts';
import type { Part } from '../part.ts';
import { group, list, type Said } from '../said.ts';
import { changed, plain, takeMarkdown, takePlain } from '../text.ts';

type Fields = Readonly<Record<string, Said | undefined>>;

/** Takes who the person is and how to reach them, from `basics`, `location` and `profiles` of the content. */
export function takeBasics(content: Part): Fields {
  const basics = content.field('basics');
  return {
    name: takePlain(basics.field('name')),
    headline: takePlain(basics.field('headline')),
    contact: group(content.place, takeContact(content)),
    summary: takeMarkdown(basics.field('summary')),
  };
}

/** In the order in which the file names them; what stands in `basics` goes where that stands. */
function takeContact(content: Part): Fields {
  const contact: Record<string, Said | undefined> = {};
  for (const name of content.keys) {
    const part = content.field(name);
    if (name === 'basics')
      for (const way of part.keys.filter((key) => /^(email|phone|url)$/.test(key)))
        contact[way] = part.field(way).take();
    if (name === 'location') contact.location = changed(takeAddress(part), plain);
    if (name === 'profiles') contact.links = list(part.place, part.items.map(takeProfile));
  }
  return contact;
}

/** An account needs its network and its name, a link its address; whatever else is there is a label. */
function takeProfile(profile: Part): Said | undefined {
  const [network, username, url] = ['network', 'username', 'url'].map((name) => profile.field(name).take());
  if (url !== undefined || (network !== undefined && username !== undefined))
    return group(profile.place, { network, username, url });
  return group(profile.place, { label: network ?? username ?? takePlain(profile) });
}
