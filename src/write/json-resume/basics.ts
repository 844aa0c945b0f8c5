import type { ContactEntry, ContactLink, Resume } from '../../resume/resume.ts';
import { type Leftover, leftover } from '../leftover.ts';
import type { Written } from './item.ts';
import { toUri } from './uri.ts';

/** Writes who the person is; contact fields keep their order. `summaries` are the sections that are prose only. */
export function writeBasics(resume: Resume, summaries: readonly string[]): Written<Record<string, unknown>> {
  const { name, headline, photo, contact, summary } = resume;
  const links = contact.flatMap((entry) => (entry.field === 'link' ? [entry.link] : []));
  const prose = [summary, ...summaries].filter((text) => text !== undefined);
  const fields = Object.fromEntries(contact.flatMap((entry) => contactField(entry, links)));
  const basics = { name, label: headline, image: photo, ...fields, summary: prose.join('\n\n') || undefined };
  return { value: withoutUndefined(basics), left: contact.flatMap((entry, index) => left(entry, index, contact)) };
}

function contactField(entry: ContactEntry, links: readonly ContactLink[]): readonly (readonly [string, unknown])[] {
  switch (entry.field) {
    case 'email':
    case 'phone':
      return [[entry.field, entry.value]];
    case 'url':
      return [['url', toUri(entry.value)]];
    case 'location':
      return [['location', { city: entry.value }]];
    case 'link':
      return [['profiles', links.map(profile)]];
    case 'detail':
      return [];
  }
}

/** A label stands where the network's name would. */
function profile({ label, network, username, url }: ContactLink): Record<string, unknown> {
  return withoutUndefined({ network: network ?? label, username, url: url === undefined ? undefined : toUri(url) });
}

function left(entry: ContactEntry, index: number, contact: Resume['contact']): readonly Leftover[] {
  const place = contact.slice(0, index).filter(({ field }) => field === entry.field).length;
  if (entry.field === 'detail') {
    const { label, value } = entry;
    return leftover({ label, value }, ['contact', 'details', place]);
  }
  const isSpare = entry.field === 'link' && entry.link.network !== undefined;
  return isSpare ? leftover(entry.link.label, ['contact', 'links', place, 'label']) : [];
}

function withoutUndefined(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
