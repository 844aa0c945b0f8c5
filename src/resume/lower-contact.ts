import type { z } from 'zod';
import { formatPath } from '../errors.ts';
import type { contactSchema } from './contact-schema.ts';
import { type KeysOf, lowerTerms } from './lower-node.ts';
import type { Contact, ContactEntry } from './resume.ts';

type ContactData = z.output<typeof contactSchema>;

/** Takes the contact as the schema gives it and gives its items in the author's order. */
export function lowerContact(data: ContactData, keysOf: KeysOf): Contact {
  return keysOf(['contact']).flatMap((field): readonly ContactEntry[] => {
    if (field === 'links') {
      return (data.links ?? []).map((link, index) => ({
        field: 'link',
        link,
        path: formatPath(['contact', 'links', index]),
      }));
    }
    if (field === 'details') return lowerDetails(data, keysOf);
    if (field !== 'email' && field !== 'phone' && field !== 'location' && field !== 'url') return [];
    const value = data[field];
    return value === undefined ? [] : [{ field, value, path: formatPath(['contact', field]) }];
  });
}

function lowerDetails(data: ContactData, keysOf: KeysOf): readonly ContactEntry[] {
  const path = ['contact', 'details'];
  return lowerTerms(data.details ?? [], path, keysOf).map(({ label, value, key }) => ({
    field: 'detail',
    label,
    value,
    path: formatPath([...path, key]),
  }));
}
