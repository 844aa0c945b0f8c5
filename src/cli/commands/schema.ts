import { FILE_KIND_NAMES, jsonSchemaText } from '../file-kinds.ts';
import { openTerminal } from '../terminal.ts';
import { requireName, UsageError } from '../usage-error.ts';
import { type Given, type Verb, verb } from '../verb.ts';

const options = {} as const;

export const schemaVerb: Verb = verb({
  name: 'schema',
  places: '[of]',
  about: `Print the JSON Schema for editors: ${FILE_KIND_NAMES.join(', ')}`,
  options,
  examples: [
    ['galley schema > resume.schema.json', 'What `galley init` puts beside a new résumé'],
    ['galley schema profile', 'That of profiles'],
  ],
  run,
});

async function run(given: Given<typeof options>): Promise<void> {
  const [of = 'resume', ...more] = given.places;
  if (more.length > 0) throw new UsageError('schema takes one name.', `Known: ${FILE_KIND_NAMES.join(', ')}.`);
  openTerminal(given).data(await jsonSchemaText(requireName('schema', of, FILE_KIND_NAMES)));
}
