import { openTerminal } from '../terminal.ts';
import { requireName } from '../usage-error.ts';
import { type Given, type Verb, verb } from '../verb.ts';

const options = {} as const;

export const schemaVerb: Verb = verb({
  name: 'schema',
  places: '[of]',
  about: 'Print the JSON Schema of résumés, for editors',
  options,
  examples: [['galley schema resume > resume.schema.json', 'What `galley init` puts beside a new résumé']],
  run,
});

async function run(given: Given<typeof options>): Promise<void> {
  for (const place of given.places) requireName('schema', place, ['resume']);
  const { resumeJsonSchema } = await import('../../resume/json-schema.ts');
  openTerminal(given).data(JSON.stringify(resumeJsonSchema(), null, 2));
}
