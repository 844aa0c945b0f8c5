import type { Part } from '../part.ts';
import { takeRows } from '../rows.ts';
import { group, joined, list, meant, type Said, terms } from '../said.ts';
import { changed } from '../text.ts';
import { takeFreshText } from './text.ts';

type Fields = Readonly<Record<string, Said | undefined>>;

/** Takes skills: sets of them as rows, then each that is told of alone. */
export function takeSkills(skills: Part): Fields {
  const sets = takeRows(
    skills.keys.length > 0 ? skills.field('sets') : skills,
    { label: 'name', level: 'level', values: 'skills' },
    takeFreshText,
  );
  const alone = rowsOf(skills.field('list'), 'name', (skill) => [
    takeFreshText(skill.field('level')),
    takeYears(skill.field('years')),
    takeFreshText(skill.field('summary')),
  ]);
  if (group(skills.place, sets) === undefined) return alone;
  return { ...sets, entries: list(skills.place, [group(skills.place, alone)]) };
}

/** Takes languages with their level and how long they have been spoken. */
export function takeLanguages(languages: Part): Fields {
  return rowsOf(languages, 'language', (one) => [takeFreshText(one.field('level')), takeYears(one.field('years'))]);
}

/** Takes interests with what is said of them. */
export function takeInterests(interests: Part): Fields {
  return rowsOf(interests, 'name', (one) => {
    const keywords = joined(one.field('keywords').items.map(takeFreshText), ', ');
    return [joined([takeFreshText(one.field('summary')), keywords], ' ')];
  });
}

/** Takes what kind of work the person looks for. */
export function takeDisposition(disposition: Part): Fields {
  const { place } = disposition;
  const relocation = disposition.field('relocation');
  const rows: readonly (readonly [string, Said<string> | undefined])[] = [
    ['Travel', changed(disposition.field('travel').take(), (share) => share.replace(/^\d+$/, '$& %'))],
    ['Authorization', takeFreshText(disposition.field('authorization'))],
    ['Commitment', joined(disposition.field('commitment').items.map(takeFreshText), ', ')],
    ['Remote', takeAnswer(disposition.field('remote'))],
    ['Relocation', takeAnswer(relocation.spelt === undefined ? relocation.field('willing') : relocation)],
    ['Destinations', joined(relocation.field('destinations').items.map(takeFreshText), ', ')],
  ];
  const said = rows.flatMap(([label, value]) => (value ? [[meant(label, value.place), value] as const] : []));
  return { terms: terms(place, said) };
}

function rowsOf(
  { place, items }: Part,
  label: string,
  valuesOf: (item: Part) => readonly (Said<string> | undefined)[],
): Fields {
  const rows: (readonly [Said<string>, Said<string>])[] = [];
  const alone: Said<string>[] = [];
  for (const item of items) {
    const name = takeFreshText(item) ?? takeFreshText(item.field(label));
    const value = joined(valuesOf(item), ', ');
    if (name !== undefined && value !== undefined) rows.push([name, value]);
    else alone.push(...[name ?? value].filter((said) => said !== undefined));
  }
  return { highlights: list(place, alone), terms: terms(place, rows) };
}

function takeYears(years: Part): Said<string> | undefined {
  return changed(years.take(), (text) => (/^\d+\+?$/.test(text) ? `${text} ${text === '1' ? 'year' : 'years'}` : text));
}

function takeAnswer(part: Part): Said<string> | undefined {
  return changed(takeFreshText(part), (text) => (text === 'true' ? 'yes' : text === 'false' ? 'no' : text));
}
