import type { Part } from '../part.ts';
import { takePeriod } from '../period.ts';
import { group, joined, list, meant, type Said, terms } from '../said.ts';
import { takeLabelled } from './contact.ts';
import { takeFreshText } from './text.ts';

/** Takes an item of a section by the names that Galley's fields have there. A bare text is a title. */
export function takeEntry(item: Part, names: Readonly<Record<string, readonly string[]>>): Said | undefined {
  if (item.spelt !== undefined) return takeFreshText(item);
  const head = Object.fromEntries(
    Object.entries(names).map(([field, named]) => [field, takeFreshText(item.field(...named))]),
  );
  const prose = [head.summary, takeFreshText(item.field('description')), takeFreshText(item.field('summary'))];
  const { place, items } = item.field('highlights');
  return group(item.place, {
    ...head,
    organization: head.organization ?? takePublisher(item.field('publisher')),
    location: takeFreshText(item.field('location')),
    ...takeDates(item),
    authors: takeAuthors(item.field('author', 'authors')),
    url: item.field('url').take(),
    links: takeLinks(item),
    summary: joined(prose, '\n\n'),
    highlights: list(place, items.map(takeFreshText)),
    terms: takeKeywords(item.field('keywords')) ?? takeLabelled(item.field('contact')),
    entries: takeCurriculum(item.field('curriculum')),
  });
}

function takeDates(item: Part): Readonly<Record<string, Said | undefined>> {
  const [start, end, current] = [item.field('start'), item.field('end'), item.field('current')];
  if (start.spelt === undefined && end.spelt === undefined) return { date: item.field('date').take() };
  // That it goes on is what a missing end says too.
  if (end.spelt === undefined && current.spelt === 'true') current.take();
  return takePeriod(start, end);
}

function takePublisher(publisher: Part): Said | undefined {
  const name = takeFreshText(publisher) ?? takeFreshText(publisher.field('name'));
  const url = name && publisher.field('url').take();
  return name && url ? { ...name, data: `[${name.data}](${url.data})` } : name;
}

function takeAuthors({ place, items }: Part): Said | undefined {
  return list(
    place,
    items.map((author) => takeFreshText(author) ?? takeFreshText(author.field('name'))),
  );
}

/** The repository, and what there is to see or to hear. */
function takeLinks(item: Part): Said | undefined {
  const [repo, media] = [item.field('repo'), item.field('media')];
  const url = repo.take();
  const seen = media.items.map((one) =>
    group(one.place, {
      label: takeFreshText(one.field('name', 'category', 'flavor', 'url')),
      url: one.field('url').take(),
    }),
  );
  return list(media.place, [url && group(repo.place, { label: meant('Repository', repo.place), url }), ...seen]);
}

function takeKeywords({ place, items }: Part): Said | undefined {
  const value = joined(items.map(takeFreshText), ', ');
  return value && terms(place, [[meant('Keywords', place), value]]);
}

function takeCurriculum({ place, items }: Part): Said | undefined {
  const highlights = list(place, items.map(takeFreshText));
  if (highlights === undefined) return undefined;
  return list(place, [group(place, { title: meant('Courses', place), kind: meant('courses', place), highlights })]);
}
