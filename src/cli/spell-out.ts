import { standardInput } from './read-bytes.ts';
import type { Verb } from './verb.ts';

/**
 * Spells out what yargs would misread: `-ocv.pdf`, which it takes for one letter after the other, becomes `-o cv.pdf`,
 * and `-` among the files, which it loses, the name of standard input.
 */
export function spellOut(line: readonly string[], verbs: readonly Verb[]): string[] {
  const taking = namesTakingValues(verbs.find(({ name }) => line.includes(name)));
  const end = line.includes('--') ? line.indexOf('--') : line.length;
  return line.flatMap((token, index) => {
    if (token === '-') return taking.has(line[index - 1] ?? '') && index < end ? [token] : [standardInput];
    const [, letter = '', value = ''] = /^(-[A-Za-z])=?(.+)$/s.exec(token) ?? [];
    return index < end && taking.has(letter) ? [letter, value] : [token];
  });
}

/** The options that are followed by a value, as they are written: `-o`, `--out`. */
function namesTakingValues(verb: Verb | undefined): ReadonlySet<string> {
  return new Set(
    Object.entries(verb?.options ?? {}).flatMap(([name, { alias, requiresArg }]) =>
      requiresArg === true ? [`--${name}`, ...(typeof alias === 'string' ? [`-${alias}`] : [])] : [],
    ),
  );
}
