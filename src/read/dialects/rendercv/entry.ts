import type { Part } from '../part.ts';
import { takePeriod } from '../period.ts';
import { group, list, type Said } from '../said.ts';
import { changed, plain } from '../text.ts';
import { takeRenderCvText } from './text.ts';

/**
 * Takes an entry with a head: an education (its institution), an experience (its company), a publication (its title)
 * or any other (its name). A bare text among them is a title.
 */
export function takeEntry(entry: Part): Said | undefined {
  if (entry.spelt !== undefined) return takeRenderCvText(entry);
  const take = (...names: readonly string[]): Said<string> | undefined => takeRenderCvText(entry.field(...names));
  const { place, items } = entry.field('highlights');
  const authors = entry.field('authors');
  return group(entry.place, {
    title: take('position', 'degree', 'title', 'name', 'area', 'bullet', 'number', 'reversed_number', 'label'),
    subtitle: take('area', 'details'),
    organization: take('company', 'institution', 'journal'),
    location: take('location'),
    ...takeDates(entry),
    authors: list(authors.place, authors.items.map(takeRenderCvText)),
    url: entry.field('url').take(),
    links: takeDoi(entry.field('doi')),
    summary: take('summary'),
    highlights: list(place, items.map(takeHighlight)),
  });
}

/** A date hides a beginning and an end beside it: RenderCV prints the date alone. */
function takeDates(entry: Part): Readonly<Record<string, Said | undefined>> {
  const date = entry.field('date').take();
  return date === undefined ? takePeriod(entry.field('start_date'), entry.field('end_date')) : { date };
}

/** Printed as it stands, and linked to where it resolves. */
function takeDoi(doi: Part): Said | undefined {
  const label = doi.take();
  if (label === undefined) return undefined;
  const url = changed(label, (text) => `https://doi.org/${text.replace(/^(?:https?:\/\/doi\.org\/|doi:)\s*/i, '')}`);
  return list(doi.place, [group(doi.place, { label: changed(label, plain), url })]);
}

/** Takes a bullet; after its text, every spaced hyphen begins a bullet of its own below it. */
export function takeHighlight(highlight: Part): Said | undefined {
  const said = takeRenderCvText(highlight);
  const [text = '', ...inner] = said?.data.split(/\s+- /) ?? [];
  if (said === undefined || inner.length === 0) return said;
  const { place } = said;
  return group(place, {
    text: { data: text, place },
    highlights: list(
      place,
      inner.map((data) => ({ data, place })),
    ),
  });
}
