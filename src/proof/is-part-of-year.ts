import { languages } from '../document/languages/languages.ts';

/** Seasons and shortenings that others write besides what our own languages say. */
const others = ['fall', 'sept', 'juill', 'févr'];

let known: ReadonlySet<string> | undefined;

/** Whether a word names a part of the year in any of our languages, whole or shortened: `März`, `Sept`, `Oct.`, `summer`. */
export function isPartOfYear(word: string): boolean {
  known ??= new Set([
    ...others,
    ...Object.entries(languages).flatMap(([tag, words]) => [...months(tag), ...seasons(words)]),
  ]);
  const plain = fold(word);
  if (known.has(plain)) return true;
  return plain.length >= 3 && [...known].some((name) => name.startsWith(plain));
}

/** Alone and beside a day, since many languages bend them. */
function months(tag: string): readonly string[] {
  const forms: readonly Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(tag, { ...form, calendar: 'gregory', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(new Date(Date.UTC(2001, month, 9)));
      return fold(parts.find(({ type }) => type === 'month')?.value ?? '');
    });
  });
}

function seasons(words: (typeof languages)[keyof typeof languages]): readonly string[] {
  const { spring, summer, autumn, winter } = words;
  return [spring, summer, autumn, winter].flatMap((name) => (name === undefined ? [] : fold(name)));
}

function fold(word: string): string {
  return word.normalize('NFKC').replace(/\.$/u, '').toLowerCase();
}
