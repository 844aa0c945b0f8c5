import type { Part } from '../part.ts';
import { group, list, meant, type Said } from '../said.ts';
import { takeEntry } from './entry.ts';
import { takeDisposition, takeInterests, takeLanguages, takeSkills } from './rows.ts';
import { takeFreshText } from './text.ts';

type Fields = Readonly<Record<string, Said | undefined>>;

/** A section of FRESH: the kind or the title it has in Galley, and how what it holds is taken. */
interface SectionNames {
  readonly kind?: string;
  readonly title?: string;
  /** Galley's field → what it is called here, the first that is there. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  readonly take?: (section: Part) => Fields;
}

const SORT: readonly string[] = ['flavor', 'category'];

const SECTIONS: Readonly<Record<string, SectionNames>> = {
  disposition: { title: 'Disposition', take: takeDisposition },
  employment: { kind: 'experience', fields: { title: ['position'], organization: ['employer'] } },
  projects: { kind: 'projects', fields: { title: ['title'], subtitle: ['role'], aside: SORT } },
  skills: { kind: 'skills', take: takeSkills },
  service: { kind: 'volunteer', fields: { title: ['position'], organization: ['organization'], aside: SORT } },
  education: {
    kind: 'education',
    fields: { title: ['title', 'studyType'], subtitle: ['area'], organization: ['institution'], aside: ['grade'] },
  },
  affiliation: { kind: 'memberships', fields: { title: ['role'], organization: ['organization'], aside: SORT } },
  recognition: {
    kind: 'awards',
    fields: { title: ['title'], subtitle: ['event'], organization: ['from'], aside: SORT },
  },
  writing: { kind: 'publications', fields: { title: ['title'], aside: SORT } },
  reading: { title: 'Reading', fields: { title: ['title'], aside: SORT } },
  speaking: { kind: 'presentations', fields: { title: ['title'], subtitle: ['role'], organization: ['event'] } },
  governance: { title: 'Governance', fields: { title: ['role'], organization: ['organization'], aside: SORT } },
  languages: { kind: 'languages', take: takeLanguages },
  samples: { title: 'Samples', kind: 'projects', fields: { title: ['title'], aside: SORT } },
  references: { kind: 'references', fields: { title: ['name'], subtitle: ['role'], aside: SORT } },
  testimonials: {
    title: 'Testimonials',
    kind: 'references',
    fields: { title: ['name'], summary: ['quote'], aside: SORT },
  },
  interests: { kind: 'interests', take: takeInterests },
  extracurricular: { kind: 'activities', fields: { title: ['title'], organization: ['activity'], aside: SORT } },
};

/** Takes a field of the file's top that is a section; undefined for any other, and for an empty one. */
export function takeSection(name: string, section: Part): Said | undefined {
  const names = Object.hasOwn(SECTIONS, name) ? SECTIONS[name] : undefined;
  if (names === undefined || isHidden(section)) return undefined;
  const { place } = section;
  const { kind, title, fields = {}, take = (part): Fields => takeEntries(part, fields) } = names;
  const body = take(section);
  return (
    group(place, body) &&
    group(place, {
      title: title === undefined ? undefined : meant(title, place),
      kind: kind === undefined ? undefined : meant(kind, place),
      ...body,
    })
  );
}

/** A list of entries, or a group of one with a summary before it. */
function takeEntries(section: Part, fields: Readonly<Record<string, readonly string[]>>): Fields {
  const isGroup = section.keys.length > 0;
  const { place, items } = isGroup ? section.field('history') : section;
  const entries = items.map((item) => (isHidden(item) ? undefined : takeEntry(item, fields)));
  return { summary: isGroup ? takeFreshText(section.field('summary')) : undefined, entries: list(place, entries) };
}

function isHidden(part: Part): boolean {
  const marks = ['private', 'ignore'].map((name) => part.field(name));
  if (marks.some(({ spelt }) => spelt === 'true')) return true;
  for (const mark of marks) if (mark.spelt === 'false') mark.take();
  return false;
}
