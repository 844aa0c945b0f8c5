import type { Path } from '../../errors.ts';
import type { ResumeNode } from '../../resume/resume.ts';
import { leftover } from '../leftover.ts';
import { highlightTexts, termText } from './highlight-text.ts';
import type { Written } from './item.ts';

/** What the parts of a row are called. */
export interface RowNames {
  readonly label: string;
  /** The field of the value; where it is `keywords`, a list of what commas part. */
  readonly value: string;
}

type Rows = Written<readonly Readonly<Record<string, unknown>>[]>;

/** Writes names and what is said of them: a section's text, bullets, rows and labelled lists, in this order. */
export function writeRows(node: ResumeNode, path: Path, names: RowNames): Rows {
  const { summary, highlights, terms = [], entries = [], ...rest } = node;
  const bullets = highlightTexts(highlights, [...path, 'highlights']);
  const lists = entries.map((entry, index) => writeList(entry, [...path, 'entries', index], names));
  return {
    value: [
      ...[summary, ...bullets.texts].flatMap((text) => (text === undefined ? [] : [{ [names.label]: text }])),
      ...terms.map(({ label, value }) => ({ [names.label]: label, [names.value]: spell(value, names) })),
      ...lists.flatMap(({ value }) => value),
    ],
    left: [
      ...leftover(rest, path),
      ...bullets.left,
      ...terms.flatMap(({ tags }, index) => leftover(tags, [...path, 'terms', index, 'tags'])),
      ...lists.flatMap(({ left }) => left),
    ],
  };
}

function spell(value: string, { value: name }: RowNames): string | readonly string[] {
  return name === 'keywords' ? value.split(', ') : value;
}

/** A title over text, bullets and rows is a row of them; entries below it stand for themselves. */
function writeList(node: ResumeNode, path: Path, names: RowNames): Rows {
  const { title, summary, highlights, terms = [], ...rest } = node;
  if (title === undefined) return writeRows(node, path, names);
  const { texts, left } = highlightTexts(highlights, [...path, 'highlights']);
  const values = [...(summary === undefined ? [] : [summary]), ...texts, ...terms.map(termText)];
  const value = values.length === 0 ? {} : { [names.value]: names.value === 'keywords' ? values : values.join(', ') };
  const others = writeRows(rest, path, names);
  return {
    value: [{ [names.label]: title, ...value }, ...others.value],
    left: [
      ...left,
      ...terms.flatMap(({ tags }, index) => leftover(tags, [...path, 'terms', index, 'tags'])),
      ...others.left,
    ],
  };
}
