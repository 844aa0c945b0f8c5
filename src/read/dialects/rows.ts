import type { Part } from './part.ts';
import { joined, list, type Said, terms } from './said.ts';

/** What the parts of a row are called: `{ label: 'name', level: 'level', values: 'keywords' }`. */
export interface RowNames {
  readonly label: string;
  readonly level?: string;
  readonly values?: string;
}

/** Takes a text as its format means it. */
export type TakeText = (part: Part) => Said<string> | undefined;

const takeRaw: TakeText = (part) => part.take();

/**
 * Takes a list of names with their keywords and levels: `HTML, CSS` under `Web development (master)`.
 * A name alone has nothing to stand beside, so it is an item of a plain list.
 */
export function takeRows(
  section: Part,
  names: RowNames,
  take: TakeText = takeRaw,
): Readonly<Record<string, Said | undefined>> {
  const rows: (readonly [Said<string>, Said<string>])[] = [];
  const alone: Said<string>[] = [];
  for (const item of section.items) {
    const [label, value] = takeRow(item, names, take);
    if (label !== undefined && value !== undefined) rows.push([label, value]);
    else if (label !== undefined) alone.push(label);
  }
  return { highlights: list(section.place, alone), terms: terms(section.place, rows) };
}

function takeRow(item: Part, names: RowNames, take: TakeText): readonly (Said<string> | undefined)[] {
  if (item.spelt !== undefined) return [take(item)];
  const label = take(item.field(names.label));
  const level = names.level === undefined ? undefined : take(item.field(names.level));
  const words = names.values === undefined ? [] : item.field(names.values).items.map(take);
  const values = joined(words, ', ');
  if (label === undefined) return [joined([values, level], ', ')];
  if (values === undefined || level === undefined) return [label, values ?? level];
  return [{ ...label, data: `${label.data} (${level.data})` }, values];
}
