import { distance } from 'fastest-levenshtein';
import type { Path } from '../errors.ts';
import { contactLinkSchema, contactSchema } from './contact-schema.ts';
import { dateFormatsFields } from './date-schema.ts';
import { designSchema } from './design-schema.ts';
import type { Fault } from './fault.ts';
import { fontFilesSchema } from './font-schema.ts';
import { highlightSchema } from './highlight-schema.ts';
import { linkSchema } from './link-schema.ts';
import { nodeSchema } from './node-schema.ts';
import { marginSidesSchema } from './page-schema.ts';
import { resumeSchema } from './resume-schema.ts';
import { suggest } from './suggest.ts';
import { misplaced, synonym } from './synonyms.ts';
import { termSchema } from './terms-schema.ts';

interface GroupKind {
  readonly called: string;
  readonly fields: readonly string[];
}

/** The groups of the format: how a sentence calls them and what they hold. */
const GROUPS: Readonly<Record<string, GroupKind>> = {
  resume: { called: 'the résumé', fields: Object.keys(resumeSchema.shape) },
  node: { called: 'a section or an entry', fields: Object.keys(nodeSchema.shape) },
  highlight: { called: 'a highlight', fields: Object.keys(highlightSchema.shape) },
  term: { called: 'a row of terms', fields: Object.keys(termSchema.shape) },
  link: { called: 'a link', fields: Object.keys(linkSchema.shape) },
  contact: { called: '“contact”', fields: Object.keys(contactSchema.shape) },
  contactLink: { called: 'a contact link', fields: Object.keys(contactLinkSchema.shape) },
  design: { called: '“design”', fields: Object.keys(designSchema.shape) },
  font: { called: '“font”', fields: Object.keys(fontFilesSchema.shape) },
  margin: { called: '“margin”', fields: Object.keys(marginSidesSchema.shape) },
  dates: { called: '“dates”', fields: dateFormatsFields },
};

/** Accounts that people write as a field of the contact. */
const NETWORKS: readonly string[] = [
  'linkedin',
  'github',
  'gitlab',
  'orcid',
  'twitter',
  'mastodon',
  'xing',
  'stackoverflow',
  'scholar',
  'bluesky',
  'researchgate',
  'instagram',
  'youtube',
  'skype',
];

/** Takes the path of a field that its group does not have, and its value; says so, with the field that was meant. */
export function unknownField(path: Path, value: unknown): Fault {
  const key = String(path.at(-1) ?? '');
  const group = groupAt(path.slice(0, -1));
  const { called, fields } = GROUPS[group] ?? { called: 'this group', fields: [] };
  const near = suggest(key, fields);
  const plural = Array.isArray(value) && fields.includes(`${key}s`) ? `${key}s` : undefined;
  const meant = plural ?? synonym(key, group) ?? near;
  const message = `“${key}” is not a field of ${called}.`;
  if (group === 'resume' && (near === undefined || distance(key.toLowerCase(), near) > 1)) {
    const place = misplaced(key);
    if (place !== undefined) return { path, at: 'key', message, hint: place };
  }
  if (group === 'contact' && NETWORKS.includes(key.toLowerCase())) {
    return {
      path,
      at: 'key',
      message,
      hint: `Write it under “links”: { network: ${key.toLowerCase()}, username: … }.`,
    };
  }
  if (meant !== undefined) {
    return { path, at: 'key', message, hint: `Did you mean “${meant}”?`, meant: [...path.slice(0, -1), meant] };
  }
  if (typeof value === 'string' && (group === 'highlight' || (group === 'node' && /^\p{Lu}|\s/u.test(key)))) {
    return {
      path,
      at: 'key',
      message,
      hint: 'If the whole line is a text, put it in quotes: an unquoted “: ” makes a field of it.',
    };
  }
  return { path, at: 'key', message, hint: `Its fields are ${fields.join(', ')}.` };
}

/** Which group of the format stands at a path: the last word that names one decides. */
function groupAt(path: Path): string {
  const words = path.filter((key): key is string => typeof key === 'string');
  const last = words.at(-1);
  if (last === undefined) return 'resume';
  if (last === 'sections' || last === 'entries') return 'node';
  if (last === 'highlights') return 'highlight';
  if (last === 'terms' || last === 'details') return 'term';
  if (last === 'links') return words[0] === 'contact' ? 'contactLink' : 'link';
  return last;
}
