import type { Block, Entry, Head } from '../document/model.ts';

/**
 * The number of every work in a section, by the entry's path, with its point: `24.` A list of works is one most of
 * whose entries name their authors; the numbers run through all such lists of the section, from the last on the page
 * to the first (`down`) or from the first to the last (`up`). A work alone has none.
 */
export function numberWorks(
  body: readonly Block<Head>[],
  direction: 'down' | 'up' | 'none' = 'none',
): ReadonlyMap<string, string> {
  const works = direction === 'none' ? [] : worksIn(body);
  if (works.length < 2) return new Map();
  return new Map(
    works.map(({ path }, index) => [path, `${direction === 'up' ? index + 1 : works.length - index}.`] as const),
  );
}

function worksIn(body: readonly Block<Head>[]): readonly Entry<Head>[] {
  const entries = body.filter((block) => block.type === 'entry');
  const listed = entries.filter(({ shape }) => shape === 'entry');
  const authored = listed.filter(({ head }) => head.parts.authors !== undefined);
  if (authored.length * 2 > listed.length) return listed;
  return entries.flatMap((entry) => worksIn(entry.body));
}
