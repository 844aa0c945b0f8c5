import { UserError } from '../../errors.ts';
import { fromOption, readFrom } from '../from-option.ts';
import { problemData } from '../problem-data.ts';
import { tellWarnings } from '../tell-warnings.ts';
import { openTerminal } from '../terminal.ts';
import { type Given, type Verb, verb } from '../verb.ts';

const options = {
  from: fromOption,
  json: { type: 'boolean', describe: 'Print the problems as JSON' },
} as const;

export const validateVerb: Verb = verb({
  name: 'validate',
  places: '<file...>',
  about: 'Check résumés, profiles and applications, and list every problem at once',
  options,
  examples: [
    ['galley validate resume.yaml', 'Silent data, exit status 0 when it is valid'],
    ['galley validate *.yaml --json', 'One JSON value with every problem'],
  ],
  run,
});

async function run(given: Given<typeof options>): Promise<void> {
  const terminal = openTerminal(given);
  const { data, talk, paint } = terminal;
  const from = readFrom(given.from);
  const { checkFile } = await import('../check-file.ts');
  const verdicts = await Promise.all(given.places.map((file) => checkFile(file, from)));
  await tellWarnings(
    verdicts.flatMap(({ input }) => input ?? []),
    terminal,
  );
  for (const { file, problems } of verdicts) {
    if (problems.length === 0) talk(`${paint('green', '✓')} ${file} is valid`);
  }
  if (given.json) {
    const values = verdicts.map(({ file, problems }) => ({
      file,
      ok: problems.length === 0,
      problems: problems.map(problemData),
    }));
    data(JSON.stringify(values.length === 1 ? values[0] : values, null, 2));
  }
  const all = verdicts.flatMap(({ problems }) => problems);
  if (all.length > 0) throw new UserError(all);
}
