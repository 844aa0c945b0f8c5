import yargs, { type ArgumentsCamelCase, type Argv } from 'yargs';
import manifest from '../../package.json' with { type: 'json' };
import { explainUsage, unknownCommand } from './explain-usage.ts';
import { spellOut, unmark } from './spell-out.ts';
import { UsageError } from './usage-error.ts';
import type { Verb } from './verb.ts';

/** Everything is taken as it was typed: no numbers made of text, no `--no-` or dots with a meaning of their own. */
const parserConfiguration = {
  'boolean-negation': false,
  'camel-case-expansion': false,
  'dot-notation': false,
  'greedy-arrays': false,
  'parse-numbers': false,
  'parse-positional-numbers': false,
  'strip-aliased': true,
} as const;

/**
 * Reads the command line and runs the command that it names.
 * @throws UsageError for a mistake on the line itself, and whatever the command throws.
 */
export async function runCommandLine(typed: readonly string[], verbs: readonly Verb[]): Promise<void> {
  const [first, ...others] = typed;
  // `galley help build` is what people of other commands try.
  const line = first === 'help' ? [...others, '--help'] : typed;
  const word = line.find((token) => !token.startsWith('-'));
  // yargs answers `--help` before it looks at the command.
  if (word !== undefined && !verbs.some(({ name }) => name === word)) throw unknownCommand(word, verbs);
  let chosen: (() => Promise<void>) | undefined;
  const choose = (verb: Verb, given: ArgumentsCamelCase): void => {
    chosen = () => verb.run({ ...given, places: placesOf(verb, given), quiet: given.quiet === true });
  };
  verbs
    .reduce((parser, verb) => addVerb(parser, verb, choose), yargs(spellOut(line, verbs)))
    .scriptName('galley')
    .usage('galley <command> [options]\n\nTypesets a résumé and proofreads the result.')
    .option('quiet', { type: 'boolean', describe: 'Print errors only' })
    .example('galley init', 'Start a résumé in this folder')
    .example('galley build resume.yaml', 'Typeset it into output/ and proofread the PDF')
    .epilogue('`galley <command> --help` shows each command with examples.')
    .version(manifest.version)
    .help()
    .alias('help', 'h')
    .locale('en')
    .wrap(Math.min(process.stdout.columns || 80, 100))
    .parserConfiguration(parserConfiguration)
    .exitProcess(false)
    .demandCommand(1)
    .strict()
    .strictCommands()
    .fail((message: string | null, error: Error | undefined) => {
      if (error !== undefined && error.name !== 'YError') throw error;
      throw explainUsage(unmark(message ?? error?.message ?? ''), line, verbs);
    })
    .parseSync();
  await chosen?.();
}

/** yargs only chooses; what a command throws is then its own and not a mistake on the line. */
function addVerb(parser: Argv, verb: Verb, choose: (verb: Verb, given: ArgumentsCamelCase) => void): Argv {
  const command = [verb.name, verb.places].join(' ').trim();
  return parser.command(
    command,
    verb.about,
    (own) => {
      own.usage(`galley ${command} [options]\n\n${verb.about}`).options({ ...verb.options });
      for (const [example, does] of verb.examples) own.example(example, does);
      return own;
    },
    (given) => choose(verb, given),
  );
}

/** The places of the command in order, with those behind a `--`. */
function placesOf(verb: Verb, given: ArgumentsCamelCase): string[] {
  for (const [name, option] of Object.entries(verb.options)) {
    if (option.type !== 'array' && Array.isArray(given[name])) throw new UsageError(`--${name} is given twice.`);
  }
  const names = [...verb.places.matchAll(/\w+/g)].map(([name]) => name);
  return [...names.flatMap((name) => given[name] ?? []), ...given._.slice(1)].map((place) => unmark(String(place)));
}
