import type { Contact, ContactEntry } from '../resume/resume.ts';
import { type Data, group, toData } from './data.ts';

type Detail = Extract<ContactEntry, { field: 'detail' }>;

/** Gives the contact as a file has it, in the author's order. */
export function contactData(contact: Contact): Data | undefined {
  const fields = new Map<string, Data>();
  for (const entry of contact) {
    if (entry.field === 'link')
      fields.set(
        'links',
        contact.flatMap((one) => ('link' in one ? linkData(one.link) : [])),
      );
    else if (entry.field === 'detail')
      fields.set('details', detailsData(contact.filter((one) => one.field === 'detail')));
    else fields.set(entry.field, entry.value);
  }
  return fields.size === 0 ? undefined : fields;
}

function linkData({ label, url, network, username }: Extract<ContactEntry, { field: 'link' }>['link']): Data {
  return group(Object.entries({ label, network, username, url }));
}

/** Their paths tell whether they were written as a list or as a mapping. */
function detailsData(details: readonly Detail[]): Data {
  const isList = details.every(({ path }) => /^contact\.details\[\d+\]$/.test(path));
  if (!isList) return new Map(details.map(({ label, value }) => [label, value]));
  return details.flatMap(({ label, value }) => toData({ label, value }) ?? []);
}
