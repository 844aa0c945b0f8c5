import { closest, distance } from 'fastest-levenshtein';

/** Takes a misspelt word and the words there are; gives the one that was probably meant. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const spelt = plain(word);
  if (spelt === '' || known.length === 0) return undefined;
  const same = known.find((one) => plain(one) === spelt);
  if (same !== undefined) return same;
  const near = closest(spelt, known.map(plain));
  const allowed = spelt.length <= 3 ? 1 : spelt.length <= 8 ? 2 : 3;
  return distance(spelt, near) <= allowed ? known.find((one) => plain(one) === near) : undefined;
}

/** `Start_Date` and `startDate` are the same word. */
export function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
