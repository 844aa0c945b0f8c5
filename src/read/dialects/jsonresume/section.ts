import type { Part } from '../part.ts';
import { type RowNames, takeRows } from '../rows.ts';
import { group, list, meant, type Said } from '../said.ts';
import { takeEntry } from './entry.ts';

/** A list of JSON Resume: the kind of section it makes, and what the fields of its items are in Galley. */
interface SectionNames {
  readonly kind: string;
  /** Galley's field → what it is called here, the newest name first; absent where items are rows of terms. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** The label and the values of a row. */
  readonly row?: RowNames;
}

const SECTIONS: Readonly<Record<string, SectionNames>> = {
  work: {
    kind: 'experience',
    fields: { title: ['position'], organization: ['name', 'company'] },
  },
  volunteer: {
    kind: 'volunteer',
    fields: { title: ['position'], organization: ['organization'] },
  },
  education: {
    kind: 'education',
    fields: {
      title: ['studyType', 'area'],
      subtitle: ['area'],
      organization: ['institution'],
      aside: ['score', 'gpa'],
    },
  },
  awards: { kind: 'awards', fields: { title: ['title', 'name'], organization: ['awarder'] } },
  certificates: { kind: 'certificates', fields: { title: ['name', 'title'], organization: ['issuer'] } },
  certifications: { kind: 'certificates', fields: { title: ['name', 'title'], organization: ['issuer'] } },
  publications: {
    kind: 'publications',
    // The schema names no authors, and allows them.
    fields: { title: ['name', 'title'], organization: ['publisher'], authors: ['authors', 'author'] },
  },
  projects: {
    kind: 'projects',
    fields: { title: ['name'], organization: ['entity'], aside: ['type'], summary: ['description', 'summary'] },
  },
  references: { kind: 'references', fields: { title: ['name'], summary: ['reference'] } },
  skills: { kind: 'skills', row: { label: 'name', level: 'level', values: 'keywords' } },
  languages: { kind: 'languages', row: { label: 'language', level: 'fluency' } },
  interests: { kind: 'interests', row: { label: 'name', values: 'keywords' } },
};

/** Takes a field of the file's top that is a section; undefined for any other, and for an empty one. */
export function takeSection(name: string, section: Part): Said | undefined {
  const names = Object.hasOwn(SECTIONS, name) ? SECTIONS[name] : undefined;
  if (names === undefined) return undefined;
  const { kind, fields, row } = names;
  const entries =
    fields &&
    list(
      section.place,
      section.items.map((item) => takeEntry(item, fields)),
    );
  const body = row ? takeRows(section, row) : { entries };
  return group(section.place, body) && group(section.place, { kind: meant(kind, section.place), ...body });
}
