import type { Path } from '../../errors.ts';
import type { ResumeNode } from '../../resume/resume.ts';
import { leftover } from '../leftover.ts';
import type { ItemNames, Written } from './item.ts';
import { writeItems } from './items.ts';
import { type RowNames, writeRows } from './rows.ts';

/** A list of JSON Resume: what it is called, and what its items call the fields of a node. */
type List = { readonly name: string } & (
  | { readonly items: ItemNames; readonly rows?: undefined }
  | { readonly rows: RowNames; readonly items?: undefined }
);

/** Items among the projects; those of other sections have the section's heading as their type. */
const OTHERS: ItemNames = {
  title: 'name',
  organization: 'entity',
  subtitle: 'roles',
  summary: 'description',
  lists: ['roles'],
};

/** By kind of section. */
const LISTS: Readonly<Record<string, List>> = {
  experience: { name: 'work', items: { title: 'position', organization: 'name' } },
  volunteer: { name: 'volunteer', items: { title: 'position', organization: 'organization' } },
  education: {
    name: 'education',
    items: { title: 'studyType', subtitle: 'area', organization: 'institution', aside: 'score', courses: true },
  },
  awards: { name: 'awards', items: { title: 'title', organization: 'awarder', date: 'date' } },
  certificates: { name: 'certificates', items: { title: 'name', organization: 'issuer', date: 'date' } },
  publications: {
    name: 'publications',
    items: { title: 'name', organization: 'publisher', date: 'releaseDate', authors: 'authors' },
  },
  projects: { name: 'projects', items: { ...OTHERS, aside: 'type' } },
  references: { name: 'references', items: { title: 'name', summary: 'reference' } },
  skills: { name: 'skills', rows: { label: 'name', value: 'keywords' } },
  interests: { name: 'interests', rows: { label: 'name', value: 'keywords' } },
  languages: { name: 'languages', rows: { label: 'language', value: 'fluency' } },
};

/** Words in the headings of sections whose kind the author does not name. */
const HEADINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:volunteer|voluntary)/i, 'volunteer'],
  [/\b(?:experience|employment|work|appointments|positions|career)\b/i, 'experience'],
  [/\b(?:education|studies|academic background)\b/i, 'education'],
  [/\b(?:awards?|prizes|hono(?:u)?rs|medals)\b/i, 'awards'],
  [/\bcertifi/i, 'certificates'],
  [/\b(?:publications?|papers|books)\b/i, 'publications'],
  [/\bprojects?\b/i, 'projects'],
  [/\breferences\b/i, 'references'],
  [/\blanguages\b/i, 'languages'],
  [/\b(?:skills?|competenc(?:i)?es)\b/i, 'skills'],
  [/\b(?:interests|hobbies)\b/i, 'interests'],
];

/** A section as items of one of the lists. */
export interface WrittenSection extends Written<readonly Readonly<Record<string, unknown>>[]> {
  /** The list's name: `work`. */
  readonly list: string;
}

/**
 * Writes a section into the list of its kind. A section of another kind goes into the projects, each with the
 * heading as its type: the schema says that talks and the like belong there.
 */
export function writeSection(node: ResumeNode, path: Path): WrittenSection {
  const list = LISTS[kindOf(node)];
  const title = leftover(node.title, [...path, 'title']);
  const { title: _, kind: __, ...body } = node;
  if (list?.rows) return { list: list.name, ...withLeft(writeRows(body, path, list.rows), title) };
  if (list?.items) return { list: list.name, ...withLeft(writeEntries(body, path, list.items), title) };
  const { value, left } = writeEntries(body, path, OTHERS);
  const kind = leftover(node.kind, [...path, 'kind']);
  const type = node.title ?? node.kind;
  const spare = value.length === 0 ? [...title, ...kind] : node.title === undefined ? [] : kind;
  const items = value.map((item) => ({ ...(type && { type }), ...item }));
  return { list: 'projects', value: items, left: [...spare, ...left] };
}

/** The kind that the author names, or that the heading tells. */
export function kindOf({ kind, title = '' }: ResumeNode): string {
  return kind ?? HEADINGS.find(([words]) => words.test(title))?.[1] ?? 'other';
}

/** What stands in the section itself is an item of its own. */
function writeEntries(node: ResumeNode, path: Path, names: ItemNames): Written<WrittenSection['value']> {
  const { entries = [], ...own } = node;
  const items = entries.map((entry, index) => writeItems(entry, [...path, 'entries', index], names));
  const written = [writeItems(own, path, names), ...items];
  return { value: written.flatMap(({ value }) => value), left: written.flatMap(({ left }) => left) };
}

function withLeft<T>(written: Written<T>, left: Written<T>['left']): Written<T> {
  return { value: written.value, left: [...left, ...written.left] };
}
