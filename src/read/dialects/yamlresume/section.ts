import type { Part } from '../part.ts';
import { type RowNames, takeRows } from '../rows.ts';
import { group, list, meant, type Said } from '../said.ts';
import { takePlain } from '../text.ts';
import { takeEntry } from './entry.ts';
import type { ListWords } from './words.ts';

/** A section of YAMLResume: the kind it makes, and what its fields are in Galley. */
interface SectionNames {
  readonly kind: string;
  /** Galley's field → what it is called here, the first that is there; absent where items are rows of terms. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  readonly row?: RowNames;
}

const SECTIONS: Readonly<Record<string, SectionNames>> = {
  education: {
    kind: 'education',
    fields: { title: ['degree', 'area'], subtitle: ['area'], organization: ['institution'], aside: ['score'] },
  },
  work: { kind: 'experience', fields: { title: ['position'], organization: ['name'] } },
  languages: { kind: 'languages', row: { label: 'language', level: 'fluency', values: 'keywords' } },
  skills: { kind: 'skills', row: { label: 'name', level: 'level', values: 'keywords' } },
  awards: { kind: 'awards', fields: { title: ['title'], organization: ['awarder'] } },
  certificates: { kind: 'certificates', fields: { title: ['name'], organization: ['issuer'] } },
  publications: { kind: 'publications', fields: { title: ['name'], organization: ['publisher'] } },
  references: { kind: 'references', fields: { title: ['name'], subtitle: ['relationship'] } },
  projects: { kind: 'projects', fields: { title: ['name'] } },
  interests: { kind: 'interests', row: { label: 'name', values: 'keywords' } },
  volunteer: { kind: 'volunteer', fields: { title: ['position'], organization: ['organization'] } },
};

/** Takes a section of the content; undefined for one that is none, and for an empty one. */
export function takeSection(name: string, section: Part, words: ListWords): Said | undefined {
  const names = Object.hasOwn(SECTIONS, name) ? SECTIONS[name] : undefined;
  if (names === undefined) return undefined;
  const { kind, fields, row } = names;
  const { place } = section;
  const entries =
    fields &&
    list(
      place,
      section.items.map((item) => takeEntry(item, fields, words)),
    );
  const body = row ? takeRows(section, row, takePlain) : { entries };
  return group(place, body) && group(place, { kind: meant(kind, place), ...body });
}
