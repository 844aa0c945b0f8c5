import type { Dialect } from './dialect.ts';
import { takeContact } from './fresh/contact.ts';
import { takeSection } from './fresh/section.ts';
import { takeFreshText } from './fresh/text.ts';
import { group, joined, list } from './said.ts';

/** Groups that no other format has at the top of a file. */
const GROUPS: readonly string[] = ['info', 'employment', 'disposition', 'affiliation'];

/**
 * FRESH (https://github.com/fresh-standard/fresh-resume-schema). Sections stand in the file's order. What it marks as
 * private or to be ignored is not printed, so it is listed.
 */
export const fresh: Dialect = {
  name: 'fresh',
  title: 'FRESH',
  nameAt: ['name'],
  matches: ({ meta, sections, ...data }) => {
    if (sections !== undefined) return false;
    const format: unknown = typeof meta === 'object' && meta !== null ? Reflect.get(meta, 'format') : undefined;
    if (typeof format === 'string' && /^FRESH\b/i.test(format)) return true;
    return GROUPS.some((name) => typeof data[name] === 'object' && data[name] !== null && !Array.isArray(data[name]));
  },
  convert: (file) => {
    const info = file.field('info');
    return group(file.place, {
      name: takeFreshText(file.field('name')),
      headline: takeFreshText(info.field('label')),
      photo: /^(?:[a-z]+:|\/\/)/i.test(info.field('image').spelt ?? '') ? undefined : info.field('image').take(),
      contact: takeContact(file),
      summary: joined([takeFreshText(info.field('brief')), takeFreshText(info.field('quote'))], '\n\n'),
      sections: list(
        file.place,
        file.keys.map((name) => takeSection(name, file.field(name))),
      ),
    });
  },
};
