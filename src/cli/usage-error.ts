import { closest, distance } from 'fastest-levenshtein';

/** A mistake on the command line itself, apart from anything in a file: exit status 2. */
export class UsageError extends Error {
  /** What to do about it. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'UsageError';
    this.hint = hint;
  }
}

/** The known name most like `word`, or undefined when none is near enough to be meant. */
export function nearestName(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const typed = word.toLowerCase();
  const best = closest(typed, known);
  const isNear = distance(typed, best) <= Math.max(1, Math.ceil(best.length / 3)) || letters(typed) === letters(best);
  return isNear ? best : undefined;
}

function letters(word: string): string {
  return [...word].sort().join('');
}

/**
 * Holds a value from the command line against the names there are; `meant` has what they are called elsewhere.
 * @throws UsageError with the nearest name and the whole list.
 */
export function requireName<N extends string>(
  what: string,
  word: string,
  known: readonly N[],
  meant: Readonly<Record<string, N>> = {},
): N {
  const name = known.find((one) => one === word);
  if (name !== undefined) return name;
  if (word === '') throw new UsageError(`A ${what} has no name.`, `Known: ${known.join(', ')}.`);
  const near = meant[word.toLowerCase()] ?? nearestName(word, known);
  const list = `Known: ${known.join(', ')}.`;
  throw new UsageError(`There is no ${what} “${word}”.`, near === undefined ? list : `Did you mean “${near}”? ${list}`);
}
