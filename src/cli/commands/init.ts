import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import { openTerminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type Given, type Verb, verb } from '../verb.ts';
import { writeWhole } from '../write-whole.ts';

const options = {} as const;

export const initVerb: Verb = verb({
  name: 'init',
  places: '[dir]',
  about: 'Start a résumé, with the schema that lets an editor help',
  options,
  examples: [
    ['galley init', 'resume.yaml and resume.schema.json in this folder'],
    ['galley init applications', 'The same in another folder'],
  ],
  run,
});

async function run(given: Given<typeof options>): Promise<void> {
  const { data, talk } = openTerminal(given);
  const [directory = '.', ...more] = given.places;
  if (more.length > 0) throw new UsageError('init takes one folder.');
  const { resumeJsonSchema } = await import('../../resume/json-schema.ts');
  const starter = await readFile(new URL('../data/starter/resume.yaml', import.meta.url), 'utf8');
  const files = [
    { path: join(directory, 'resume.yaml'), text: starter },
    { path: join(directory, 'resume.schema.json'), text: `${JSON.stringify(resumeJsonSchema(), null, 2)}\n` },
  ];
  const existing = files.filter(({ path }) => existsSync(path));
  if (existing.length > 0) {
    const hint = 'Nothing was written. Remove it first, or start in another folder: galley init DIR';
    throw new UserError(existing.map(({ path }) => ({ message: 'This file exists already.', file: path, hint })));
  }
  for (const { path, text } of files) {
    writeWhole(path, text, 'Start in another folder: galley init DIR');
    data(path);
  }
  talk(`\nWrite your résumé in ${files[0]?.path}, then: galley build ${files[0]?.path}`);
}
