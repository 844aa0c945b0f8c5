import type { Path } from '../../errors.ts';
import type { ResumeNode } from '../../resume/resume.ts';
import { type Leftover, leftover } from '../leftover.ts';
import { highlightTexts, type Texts, termText, withList } from './highlight-text.ts';
import { isoDate } from './iso-date.ts';
import { toUri } from './uri.ts';

/** Something written, and what of the résumé it could not hold. */
export interface Written<T> {
  readonly value: T;
  readonly left: readonly Leftover[];
}

/** What the fields of a node are called in one list of JSON Resume. */
export interface ItemNames {
  readonly title: string;
  readonly organization?: string;
  readonly subtitle?: string;
  readonly aside?: string;
  readonly summary?: string;
  /** The field of a single date; without it a date is a range of its own. */
  readonly date?: string;
  /** The list of those who made it, where there is one: the schema names none, and allows it. */
  readonly authors?: string;
  /** Whether bullets are called courses where a list says so. */
  readonly courses?: boolean;
  /** Fields whose text is a list. */
  readonly lists?: readonly string[];
}

type Fields = Record<string, unknown>;

/** Writes a node's own fields; `bodies` are labelled lists below it that become bullets of its own. */
export function writeItem(
  node: ResumeNode,
  path: Path,
  names: ItemNames,
  bodies: readonly (readonly [node: ResumeNode, path: Path])[],
): Written<Fields> {
  const value: Fields = {};
  const left: Leftover[] = [];
  const highlights: string[] = [];
  const bullets = ({ texts, left: more }: Texts): void => {
    highlights.push(...texts);
    left.push(...more);
  };
  for (const [field, content] of Object.entries(node)) {
    const at = [...path, field];
    if (field === 'entries' || content === undefined) continue;
    if (field === 'date' && node.date) {
      const { fields, isWhole } = isoDate(node.date, names.date);
      Object.assign(value, fields);
      if (!isWhole) left.push(...leftover(node.date, at));
    } else if (field === 'highlights') bullets(highlightTexts(node.highlights, at));
    else if (field === 'terms') bullets(writeTerms(node, at, value));
    else if (field === 'authors' && names.authors !== undefined) value[names.authors] = content;
    else if (field === 'url') value.url = toUri(String(content));
    else if (nameOf(field, names) !== undefined) Object.assign(value, writeField(field, String(content), names));
    else left.push(...leftover(content, at));
  }
  for (const [body, at] of bodies) bullets(writeBody(body, at, names, value));
  return { value: { ...value, ...(highlights.length > 0 && { highlights }) }, left };
}

function nameOf(field: string, names: ItemNames): string | undefined {
  if (field === 'location') return 'location';
  if (field === 'note') return names.summary === 'description' ? undefined : 'description';
  if (field === 'summary') return names.summary ?? 'summary';
  const name = names[field as 'title'];
  return typeof name === 'string' ? name : undefined;
}

function writeField(field: string, text: string, names: ItemNames): Fields {
  const name = nameOf(field, names) ?? field;
  return { [name]: names.lists?.includes(name) ? text.split(', ') : text };
}

/** The row of keywords has a field of its own. */
function writeTerms({ terms = [] }: ResumeNode, path: Path, value: Fields): Texts {
  const keywords = terms.find(({ label }) => label === 'Keywords');
  if (keywords) value.keywords = keywords.value.split(', ');
  const rows = terms.filter((term) => term !== keywords);
  const left = terms.flatMap(({ tags }, index) => leftover(tags, [...path, index, 'tags']));
  return { texts: rows.map(termText), left };
}

/** Whether a labelled list names the courses of a degree. */
export function isCourses({ kind, title }: ResumeNode): boolean {
  return kind === 'courses' || title === 'Courses';
}

/** A labelled list as one bullet with bullets below it, or as the courses that it is. */
function writeBody(node: ResumeNode, path: Path, names: ItemNames, value: Fields): Texts {
  const { title, kind, summary, highlights, terms = [], ...rest } = node;
  const { texts, left } = highlightTexts(highlights, [...path, 'highlights']);
  const others = [...left, ...leftover(rest, path)];
  if (names.courses && isCourses(node) && summary === undefined && terms.length === 0) {
    value.courses = texts;
    return { texts: [], left: [...others, ...(title === 'Courses' ? [] : leftover(title, [...path, 'title']))] };
  }
  const items = [...(summary === undefined ? [] : [summary]), ...texts, ...terms.map(termText)];
  return { texts: [withList(title, items)], left: [...others, ...leftover(kind, [...path, 'kind'])] };
}
