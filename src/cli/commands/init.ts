import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import { FILE_KIND_NAMES, FILE_KINDS, type FileKind, jsonSchemaText } from '../file-kinds.ts';
import { openTerminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type Given, type Verb, verb } from '../verb.ts';
import { writeWhole } from '../write-whole.ts';

const options = {} as const;

export const initVerb: Verb = verb({
  name: 'init',
  places: '[dir]',
  about: 'Start a résumé, a profile, a letter and an application, with the schemas that let an editor help',
  options,
  examples: [
    ['galley init', 'resume.yaml and the others, in this folder'],
    ['galley init applications', 'The same in another folder'],
  ],
  run,
});

async function run(given: Given<typeof options>): Promise<void> {
  const { data, talk } = openTerminal(given);
  const [directory = '.', ...more] = given.places;
  if (more.length > 0) throw new UsageError('init takes one folder.');
  if (directory.trim() === '') throw new UsageError('The folder has no name.', 'For this folder: galley init .');
  const starters = await Promise.all(FILE_KIND_NAMES.map(starterOf));
  const schemas = await Promise.all(FILE_KIND_NAMES.map(schemaOf));
  const files = [...starters, ...schemas].map(({ name, text }) => ({ path: join(directory, name), text }));
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

interface NewFile {
  readonly name: string;
  readonly text: string;
}

async function starterOf(kind: FileKind): Promise<NewFile> {
  const name = FILE_KINDS[kind].starter;
  return { name, text: await readFile(new URL(`../data/starter/${name}`, import.meta.url), 'utf8') };
}

/** The file that the first line of a starter names. */
async function schemaOf(kind: FileKind): Promise<NewFile> {
  return { name: `schema/${kind}.schema.json`, text: `${await jsonSchemaText(kind)}\n` };
}
