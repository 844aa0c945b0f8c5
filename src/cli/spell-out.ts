import { standardInput } from './read-bytes.ts';
import type { Verb } from './verb.ts';

/** Stands before a word that is a place, whatever it looks like; no word of a command line can hold it. */
const LITERAL = '\0';

/**
 * Spells out what yargs would misread: `-ocv.pdf`, which it takes for one letter after the other, becomes
 * `--out=cv.pdf`; `-` among the files, which it loses, the name of standard input; what stands behind `--`, and a file
 * called `help`, are marked as places.
 */
export function spellOut(line: readonly string[], verbs: readonly Verb[]): string[] {
  const taking = namesTakingValues(verbs.find(({ name }) => line.includes(name)));
  const end = line.includes('--') ? line.indexOf('--') : line.length;
  return line.flatMap((token, index) => {
    const isValue = index <= end && taking.has(line[index - 1] ?? '');
    if (token === '-') return isValue ? [token] : [standardInput];
    if (index === end) return [];
    if (index > end || (token === 'help' && index > 0 && !isValue)) return [LITERAL + token];
    const [, letter = '', value = ''] = /^(-[A-Za-z])=?(.+)$/s.exec(token) ?? [];
    return taking.has(letter) ? [`${taking.get(letter)}=${value}`] : [token];
  });
}

/** Takes the marks of places away. */
export function unmark(text: string): string {
  return text.replaceAll(LITERAL, '');
}

/** The options that are followed by a value, as they are written, each with its long form: `-o` and `--out` with `--out`. */
function namesTakingValues(verb: Verb | undefined): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(verb?.options ?? {}).flatMap(([name, { alias, requiresArg }]) =>
      requiresArg === true
        ? [`--${name}`, ...(typeof alias === 'string' ? [`-${alias}`] : [])].map((as) => [as, `--${name}`] as const)
        : [],
    ),
  );
}
