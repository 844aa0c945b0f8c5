import type { Part } from '../part.ts';
import { takePeriod } from '../period.ts';
import { group, joined, list, meant, type Said, terms } from '../said.ts';
import { takeMarkdown, takePlain } from '../text.ts';
import type { ListWords } from './words.ts';

/** Takes an item of a section by the names that Galley's fields have there. A bare text is a title. */
export function takeEntry(
  item: Part,
  names: Readonly<Record<string, readonly string[]>>,
  words: ListWords,
): Said | undefined {
  if (item.spelt !== undefined) return takePlain(item);
  const head = Object.entries(names).map(([field, named]) => [field, takePlain(item.field(...named))]);
  // A project has one line on what it is, before what was done in it.
  const prose = [takePlain(item.field('description')), takeMarkdown(item.field('summary'))];
  return group(item.place, {
    ...Object.fromEntries(head),
    ...takeDates(item),
    // Who vouches is reached by mail or telephone.
    note: joined([takePlain(item.field('email')), takePlain(item.field('phone'))], ', '),
    url: item.field('url').take(),
    ...takeProse(item.place, joined(prose, '\n\n')),
    terms: takeKeywords(item.field('keywords'), words.keywords),
    entries: takeCourses(item.field('courses'), words.courses),
  });
}

/** A list of one item is a line to Galley, so it is given as the bullet that it is. */
function takeProse(at: Part['place'], prose: Said<string> | undefined): Readonly<Record<string, Said | undefined>> {
  const bullet = prose && /^\s*[-*+]\s+(\S.*)\s*$/.exec(prose.data)?.[1];
  return bullet === undefined ? { summary: prose } : { highlights: list(at, [{ ...prose, data: bullet } as Said]) };
}

function takeDates(item: Part): Readonly<Record<string, Said | undefined>> {
  const [start, end] = [item.field('startDate'), item.field('endDate')];
  if (start.spelt === undefined && end.spelt === undefined) return { date: item.field('date', 'releaseDate').take() };
  return takePeriod(start, end);
}

function takeKeywords(keywords: Part, label: string): Said | undefined {
  const value = joined(keywords.items.map(takePlain), ', ');
  return value && terms(keywords.place, [[meant(label, keywords.place), value]]);
}

function takeCourses({ place, items }: Part, label: string): Said | undefined {
  const highlights = list(place, items.map(takePlain));
  if (highlights === undefined) return undefined;
  return list(place, [group(place, { title: meant(label, place), kind: meant('courses', place), highlights })]);
}
