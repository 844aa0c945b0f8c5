import { nearestName, UsageError } from './usage-error.ts';
import type { Verb } from './verb.ts';

/**
 * Says what yargs found wrong in words that help, with the nearest name for a mistyped one.
 * yargs tells its findings apart by their English text only, so that is what is read here.
 */
export function explainUsage(message: string, line: readonly string[], verbs: readonly Verb[]): UsageError {
  const verb = verbs.find(({ name }) => line.includes(name));
  const help = verb === undefined ? 'See: galley --help' : `See: galley ${verb.name} --help`;
  const options = line.includes('--') ? line.slice(0, line.indexOf('--')) : line;
  const stranger = options.find((token) => /^--?[A-Za-z]/.test(token) && !isKnown(token, verb));
  if (stranger !== undefined) return unknownOption(nameOf(stranger), verb, help);
  const unknown = /^Unknown (argument|command)s?: ([^,]*)/.exec(message);
  if (unknown !== null) return unknownWord(unknown[2] ?? '', line, verbs, verb, help);
  const starved = /^Not enough arguments following: (.*)$/.exec(message);
  if (starved !== null) return new UsageError(`${dashed(starved[1] ?? '')} needs a value.`, help);
  if (!message.startsWith('Not enough non-option arguments')) return new UsageError(message, help);
  if (verb !== undefined) return new UsageError(`galley ${verb.name} needs ${verb.places}.`, help);
  const list = verbs.map(({ name }) => name).join(', ');
  return new UsageError('Which command?', `Commands: ${list}.\n${help}`);
}

function unknownWord(
  word: string,
  line: readonly string[],
  verbs: readonly Verb[],
  verb: Verb | undefined,
  help: string,
): UsageError {
  if (word.length === 1 && !line.includes(word)) return unknownOption(word, verb, help);
  if (verb !== undefined) return new UsageError(`“${word}” is one too many for galley ${verb.name}.`, help);
  return unknownCommand(word, verbs);
}

/** Names the command that was meant by a word that is none. */
export function unknownCommand(word: string, verbs: readonly Verb[]): UsageError {
  const help = 'See: galley --help';
  const near = nearestName(
    word,
    verbs.map(({ name }) => name),
  );
  return new UsageError(
    `There is no command “${word}”.`,
    near === undefined ? help : `Did you mean “${near}”? ${help}`,
  );
}

function unknownOption(word: string, verb: Verb | undefined, help: string): UsageError {
  const near = word.length === 1 ? undefined : nearestName(word, optionsOf(verb));
  const hint = near === undefined ? help : `Did you mean “--${near}”? ${help}`;
  return new UsageError(`There is no option “${dashed(word)}”.`, hint);
}

function optionsOf(verb: Verb | undefined): string[] {
  return ['help', 'version', 'quiet', ...Object.keys(verb?.options ?? {})];
}

/** Letters may be grouped and may carry their value, so only the first of a single dash is looked at. */
function isKnown(token: string, verb: Verb | undefined): boolean {
  if (token.startsWith('--')) return optionsOf(verb).includes(nameOf(token));
  return token[1] === 'h' || Object.values(verb?.options ?? {}).some(({ alias }) => alias === token[1]);
}

/** `--out=x` → `out`, `-ox` → `o`. */
function nameOf(token: string): string {
  return token.startsWith('--') ? (token.slice(2).split('=')[0] ?? '') : (token[1] ?? '');
}

function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}
