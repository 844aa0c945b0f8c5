import { compare } from '../../compare.ts';
import type { ExtractedPage } from '../../extract.ts';
import type { Layout } from '../../layout/layout.ts';
import type { TaggedText } from '../../layout/read-tagged-text.ts';
import { quote } from '../../quote.ts';
import type { Finding, Rule } from '../../rule.ts';

/** What a screen reader says is the whole document in its order: nothing left out, added or moved. */
export const tagText: Rule = {
  id: 'tag-text',
  severity: 'fault',
  bar: 'the tags say the whole document, in order',
  reads: 'all',
  judge: ({ anatomy, tagged, question: { expected, settings }, layout: { pages } }) => {
    if (!anatomy?.tree || !expected) return [];
    // Tags know no columns that go on page by page: a region is heard to its end before the next.
    const passages = expected.map(({ region: _, ...passage }) => passage);
    const { recall, precision, order, missing, extra, misplaced } = compare(
      passages,
      sheetsOf(tagged, pages),
      settings,
    );
    const worst = Math.min(recall, precision, order);
    if (worst === 1) return [{ ok: true, value: 1, message: 'The tags say the whole document, in order.' }];
    const found = [
      ...finding(
        missing.map(({ text }) => text),
        'The tags do not say',
      ),
      ...finding(extra, 'The document does not have, but the tags say'),
      ...finding(
        misplaced.map(({ text }) => text),
        'The tags say in another place',
      ),
    ];
    return found.length > 0
      ? found
      : [{ ok: false, value: worst, message: 'The tags do not say the document in its order.' }];
  },
};

/** The tagged text as a reader turns the pages for it: back again, where a region ends and another began before. */
function sheetsOf(tagged: readonly TaggedText[], pages: Layout['pages']): readonly ExtractedPage[] {
  const runs: TaggedText[][] = [];
  for (const one of tagged) {
    if (runs.at(-1)?.at(-1)?.page === one.page) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs.map((run) => {
    const number = run[0]?.page ?? 1;
    const { width = 0, height = 0 } = pages[number - 1] ?? {};
    return {
      number,
      width,
      height,
      items: run.flatMap(({ items }) => items),
      text: run.map(({ text }) => text).join('\n'),
    };
  });
}

/** One finding for all words of one kind: a lost paragraph is one flaw. */
function finding(texts: readonly string[], what: string): readonly Finding[] {
  const [first] = texts;
  if (first === undefined) return [];
  const more = texts.length > 1 ? ` and ${texts.length - 1} more` : '';
  return [{ ok: false, value: texts.length, message: `${what}: ${quote(first)}${more}. Tag the text as it is read.` }];
}
