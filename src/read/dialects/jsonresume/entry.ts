import { takeAddress } from '../address.ts';
import type { Part } from '../part.ts';
import { group, joined, list, meant, type Said, terms } from '../said.ts';

type Names = Readonly<Record<string, readonly string[]>>;

/** Takes an item of a section by the names its fields have there. A bare text is a title. */
export function takeEntry(item: Part, names: Names): Said | undefined {
  if (item.spelt !== undefined) return item.take();
  const take = (field: string): Said<string> | undefined => item.field(...(names[field] ?? [field])).take();
  const title = take('title');
  return group(item.place, {
    title,
    subtitle: names.subtitle
      ? take('subtitle')
      : joined(
          item.field('roles').items.map((role) => role.take()),
          ', ',
        ),
    organization: take('organization'),
    location: takeAddress(item.field('location')),
    ...takeDates(item),
    authors: names.authors && takeTexts(item.field(...names.authors)),
    // Projects are summed up by it; elsewhere it says who the employer is.
    note: names.summary?.includes('description') ? undefined : item.field('description').take(),
    aside: take('aside'),
    url: item.field('url', 'website').take(),
    summary: take('summary'),
    highlights: takeTexts(item.field('highlights')),
    terms: takeKeywords(item.field('keywords')),
    entries: takeCourses(item.field('courses')),
  });
}

/** A start without an end means that it still goes on: the schema has no word for it. */
function takeDates(item: Part): Readonly<Record<string, Said | undefined>> {
  const start = item.field('startDate').take();
  if (start === undefined && item.field('endDate').spelt === undefined)
    return { date: item.field('date', 'releaseDate').take() };
  const end = item.field('endDate').take();
  return { start, end: end ?? (start && /^\d/.test(start.data) ? meant('present', start.place) : undefined) };
}

function takeTexts(texts: Part): Said | undefined {
  return list(
    texts.place,
    texts.items.map((text) => text.take()),
  );
}

function takeKeywords(keywords: Part): Said | undefined {
  const value = joined(
    keywords.items.map((keyword) => keyword.take()),
    ', ',
  );
  return value && terms(keywords.place, [[meant('Keywords', keywords.place), value]]);
}

function takeCourses(courses: Part): Said | undefined {
  const highlights = takeTexts(courses);
  if (highlights === undefined) return undefined;
  const { place } = courses;
  return list(place, [group(place, { title: meant('Courses', place), kind: meant('courses', place), highlights })]);
}
