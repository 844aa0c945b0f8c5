import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import { applyOptions } from '../apply-options.ts';
import { givenDate } from '../document-date.ts';
import { problemData } from '../problem-data.ts';
import { standardInput } from '../read-bytes.ts';
import { openTerminal, type Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type Given, type Verb, verb } from '../verb.ts';

export const applyVerb: Verb = verb({
  name: 'apply',
  places: '[application]',
  about: 'Make everything that one application needs, in one folder',
  options: applyOptions,
  examples: [
    ['galley apply application.yaml', 'Résumé, letter, dossier, mail draft and manifest, in a folder of output/'],
    ['galley apply application.yaml -o sent/acme', 'In a folder of your own'],
    ['galley apply application.yaml --force', 'Replace what is there and differs'],
    ['galley apply --list output', 'What has been made for whom'],
    ['galley apply --list output --csv > applications.csv', 'The same for a spreadsheet'],
  ],
  run,
});

async function run(given: Given<typeof applyOptions>): Promise<void> {
  const terminal = openTerminal(given);
  const [file, ...more] = given.places;
  if (given.list !== undefined) {
    if (file !== undefined)
      throw new UsageError('--list takes a folder and makes nothing.', 'galley apply --list output');
    const other = (['out', 'force', 'date'] as const).find((name) => given[name] !== undefined);
    if (other !== undefined) throw new UsageError(`--${other} does not go with --list, which makes nothing.`);
    return list(given.list, given, terminal);
  }
  if (given.csv === true) throw new UsageError('--csv goes with --list.', 'galley apply --list output --csv');
  if (file === undefined || more.length > 0) throw new UsageError('galley apply takes one application.');
  if (file === standardInput)
    throw new UsageError('An application is read from a file, since what it names lies beside it.');
  if (given.out?.trim() === '') throw new UsageError('--out is empty.', 'Name a folder.');
  return make(file, given, terminal).catch((error) => {
    if (given.json === true && error instanceof UserError)
      terminal.data(JSON.stringify({ written: false, problems: error.problems.map(problemData) }, null, 2));
    throw error;
  });
}

async function make(file: string, given: Given<typeof applyOptions>, terminal: Terminal): Promise<void> {
  const day = givenDate(given.date, process.env.SOURCE_DATE_EPOCH);
  const { openApplication } = await import('../../apply/open-application.ts');
  const { makeApplication } = await import('../../apply/make-application.ts');
  const { sourceRevision } = await import('../source-revision.ts');
  const { latestChange } = await import('../document-date.ts');
  const opened = await openApplication(file);
  const sources = opened.files.map((one) => one.file);
  const date = day ?? latestChange([file, ...sources]);
  const made = await makeApplication(opened, { date, revision: sourceRevision(file, sources) });
  const { tellWarnings } = await import('../tell-warnings.ts');
  await tellWarnings([{ file: made.resume.source.file, opened: made.resume }], terminal);
  const { folderName } = await import('../../apply/name-files.ts');
  const folder = given.out ?? join('output', await folderName(opened.application));
  const { keepApplication } = await import('../keep-application.ts');
  const kept = keepApplication(folder, made, given.force === true);
  if (given.json === true) terminal.data(JSON.stringify({ folder, ...kept, manifest: made.manifest }, null, 2));
  else for (const name of kept.files) terminal.data(join(folder, name));
  const { tellApplication } = await import('../tell-application.ts');
  tellApplication(folder, made.manifest, kept, terminal);
}

async function list(folder: string, { csv, json }: Given<typeof applyOptions>, terminal: Terminal): Promise<void> {
  if (csv === true && json === true) throw new UsageError('--csv and --json do not go together.');
  const { findApplications } = await import('../find-applications.ts');
  const rows = findApplications(folder);
  if (json === true) return terminal.data(JSON.stringify(rows, null, 2));
  const { applicationsCsv, applicationsTable } = await import('../list-applications.ts');
  if (csv === true) {
    process.stdout.write(applicationsCsv(rows));
    return;
  }
  if (rows.length === 0) return terminal.talk(`No application has been made below ${folder}.`);
  for (const line of applicationsTable(rows, terminal)) terminal.data(line);
}
