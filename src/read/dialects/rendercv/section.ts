import type { Part } from '../part.ts';
import { group, joined, list, meant, type Said, terms } from '../said.ts';
import { changed } from '../text.ts';
import { takeEntry, takeHighlight } from './entry.ts';
import { takeRenderCvText } from './text.ts';
import { kindOf, titleOf } from './title.ts';

type Fields = Readonly<Record<string, Said | undefined>>;

/** Takes the sections: titles with lists of entries, in the author's order. */
export function takeSections(sections: Part): Said | undefined {
  return list(
    sections.place,
    sections.keys.map((key) => takeSection(key, sections.field(key))),
  );
}

function takeSection(key: string, section: Part): Said | undefined {
  const { place, items } = section;
  const at = { ...place, value: place.key ?? place.value };
  const body = items.some((item) => takerOf(item) === undefined) ? takeEntries(section) : takeRuns(section);
  const kind = kindOf(key);
  return (
    group(place, body) &&
    group(place, { title: meant(titleOf(key), at), kind: kind === undefined ? undefined : meant(kind, at), ...body })
  );
}

function takeEntries({ place, items }: Part): Fields {
  return { entries: list(place, items.map(takeEntry)) };
}

type TakeRun = (items: readonly Part[], section: Part) => Fields;

/** Sections of one-line entries become one body; one of several kinds of them, a bare entry for each run. */
function takeRuns(section: Part): Fields {
  const runs: { readonly take: TakeRun; readonly items: Part[] }[] = [];
  for (const item of section.items) {
    const take = takerOf(item);
    const last = runs.at(-1);
    if (take !== undefined && last?.take === take) last.items.push(item);
    else if (take !== undefined) runs.push({ take, items: [item] });
  }
  const bodies = runs.map(({ take, items }) => take(items, section));
  if (bodies.length < 2) return bodies[0] ?? {};
  return {
    entries: list(
      section.place,
      bodies.map((body) => group(section.place, body)),
    ),
  };
}

/** Who takes an entry that is but a line; undefined for one with a head. */
function takerOf(item: Part): TakeRun | undefined {
  if (item.spelt !== undefined) return takeTexts;
  const has = (name: string): boolean => item.field(name).spelt !== undefined;
  if (has('bullet')) return takeBullets;
  if (has('reversed_number')) return takeReversed;
  if (has('number')) return takeNumbers;
  return has('label') ? takeRows : undefined;
}

/** Each text is a paragraph. */
const takeTexts: TakeRun = (items) => ({ summary: joined(items.map(takeRenderCvText), '\n\n') });

const takeBullets: TakeRun = (items, { place }) => ({
  highlights: list(
    place,
    items.map((item) => takeHighlight(item.field('bullet'))),
  ),
});

const takeNumbers: TakeRun = (items) => {
  const texts = items.map((item) => takeRenderCvText(item.field('number')));
  const numbered = texts.map((said, index) => changed(said, (text) => `${index + 1}. ${text.replace(/\n/g, '\n   ')}`));
  return { summary: joined(numbered, '\n') };
};

/** Counted down to one, as lists of Markdown cannot be: each number is a label. */
const takeReversed: TakeRun = (items, { place }) => {
  const rows = items.flatMap((item, index) => {
    const text = takeRenderCvText(item.field('reversed_number'));
    return text === undefined ? [] : [[meant(`${items.length - index}.`, text.place), text] as const];
  });
  return { terms: terms(place, rows) };
};

const takeRows: TakeRun = (items, { place }) => {
  const rows = items.map((item) => [takeRenderCvText(item.field('label')), takeRenderCvText(item.field('details'))]);
  const whole = rows.flatMap(([label, details]) => (label && details ? [[label, details] as const] : []));
  const alone = rows.map(([label, details]) => (details === undefined ? label : undefined));
  return { highlights: list(place, alone), terms: terms(place, whole) };
};
