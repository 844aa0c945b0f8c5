import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MakeSettings } from '../pipeline/make-document.ts';
import { controlCharacter } from '../read/control-characters.ts';
import type { DialectName } from '../read/dialects/dialect.ts';
import { isFolder } from '../template/template-names.ts';
import { givenDate } from './document-date.ts';
import { calledElsewhere, formats, isDrawn } from './formats.ts';
import { fromOption, readFrom } from './from-option.ts';
import { checkPattern, defaultPattern } from './output-name.ts';
import { standardInput } from './read-bytes.ts';
import { readNumbers } from './read-numbers.ts';
import { requireName, UsageError } from './usage-error.ts';
import type { Given } from './verb.ts';

/** The options of `build`, as yargs takes them. */
export const buildOptions = {
  template: {
    alias: 't',
    type: 'array',
    string: true,
    requiresArg: true,
    describe: 'Template, its folder, a comma list, or "all"',
  },
  format: {
    alias: 'f',
    type: 'array',
    string: true,
    requiresArg: true,
    describe: `Formats, a comma list (default: pdf): ${formats.join(', ')}`,
  },
  profile: {
    alias: 'p',
    type: 'array',
    string: true,
    requiresArg: true,
    describe: 'Tailor by a profile first; one result for each',
  },
  pages: { alias: 'n', type: 'string', requiresArg: true, describe: 'Fit to at most so many pages' },
  explain: { type: 'boolean', describe: 'List what the profiles left out or replaced' },
  out: { alias: 'o', type: 'string', requiresArg: true, default: 'output', describe: 'A file, or a folder' },
  name: { type: 'string', requiresArg: true, default: defaultPattern, describe: 'Pattern of the file name' },
  set: { type: 'array', string: true, requiresArg: true, describe: 'KEY=VALUE overrides a field; may be repeated' },
  from: fromOption,
  engine: { alias: 'e', type: 'string', requiresArg: true, describe: 'Who makes the PDF: react (default), or latex' },
  'engine-path': { type: 'string', requiresArg: true, describe: 'Of latex: the TeX program to use' },
  'keep-log': { type: 'string', requiresArg: true, describe: 'Of latex: write what TeX says to this file or folder' },
  dpi: { type: 'string', requiresArg: true, describe: 'Of png: pixels to an inch (default: 200)' },
  page: { type: 'string', requiresArg: true, describe: 'Of png: this page only' },
  width: { type: 'string', requiresArg: true, describe: 'Of txt: wrap lines at so many columns' },
  jobs: { alias: 'j', type: 'string', requiresArg: true, describe: 'Files to work at in parallel' },
  date: { type: 'string', requiresArg: true, describe: "The document's date, as 2024-05-31" },
  watch: { alias: 'w', type: 'boolean', describe: 'Build again on every change' },
  'no-proof': { type: 'boolean', describe: 'Do not read the PDF back' },
  json: { type: 'boolean', describe: 'Print the results as JSON' },
} as const;

/** What a command line asks to be built. */
export interface BuildRequest {
  readonly files: readonly string[];
  /** Undefined leaves the choice to each file. */
  readonly templates: readonly string[] | undefined;
  readonly formats: readonly string[];
  /** Files of profiles; each gives a result of its own. None tailors nothing. */
  readonly profiles: readonly string[];
  readonly explain: boolean;
  /** Fit to at most so many pages; undefined leaves it to the profile. */
  readonly pages: number | undefined;
  /** Of pictures: pixels to an inch, and the one page to draw. */
  readonly dpi: number | undefined;
  readonly page: number | undefined;
  /** Of plain text: the columns to wrap at. */
  readonly width: number | undefined;
  /** How many résumés and templates are worked at at once. */
  readonly jobs: number;
  readonly out: string;
  readonly pattern: string;
  readonly sets: readonly string[];
  readonly from: DialectName | undefined;
  readonly date: Date | undefined;
  readonly proof: boolean;
  /** How TeX makes the PDF, where it does. */
  readonly latex: MakeSettings['latex'];
  /** Where what TeX says is kept: a file, or a folder. */
  readonly keepLog: string | undefined;
}

/** What can be built at all. */
export interface Choices {
  readonly templates: readonly string[];
  readonly formats: readonly string[];
}

/**
 * Checks the options of `build` before any file is opened.
 * @throws UsageError with the nearest name for an unknown template, format or name field.
 */
export function readBuildRequest(given: Given<typeof buildOptions>, choices: Choices): BuildRequest {
  if (given.watch === true && given.json === true) throw new UsageError('--watch and --json do not go together.');
  if (given.watch === true && given.places.includes(standardInput))
    throw new UsageError('--watch cannot follow standard input.');
  if (given.places.filter((place) => place === standardInput).length > 1)
    throw new UsageError('Standard input can be read once, and is named twice.');
  checkPattern(given.name);
  if (given.explain === true && given.profile === undefined)
    throw new UsageError('--explain tells what a profile left out, and there is none.', 'Name one with --profile.');
  for (const set of given.set ?? []) {
    if (!/^[^=]+=/.test(set))
      throw new UsageError(`--set “${set}” is not KEY=VALUE.`, 'For example: --set design.size=10');
    const control = controlCharacter(set);
    if (control !== undefined)
      throw new UsageError(`A control character (${control}) stands in --set ${JSON.stringify(set)}.`);
  }
  const wanted = readList('format', given.format ?? ['pdf'], choices.formats);
  checkOut(given.out, wanted);
  return {
    files: given.places,
    templates: given.template === undefined ? undefined : readList('template', given.template, choices.templates),
    formats: wanted,
    profiles: [...new Set(given.profile ?? [])],
    explain: given.explain === true,
    ...readNumbers(given, wanted),
    out: given.out,
    pattern: given.name,
    sets: given.set ?? [],
    from: readFrom(given.from),
    date: givenDate(given.date, process.env.SOURCE_DATE_EPOCH),
    proof: given['no-proof'] !== true,
    latex: readLatex(given, wanted),
    keepLog: given['keep-log'],
  };
}

/** Who makes the PDF: undefined where Galley does. */
function readLatex(given: Given<typeof buildOptions>, wanted: readonly string[]): BuildRequest['latex'] {
  const { engine, 'engine-path': enginePath, 'keep-log': log } = given;
  const name = requireName('engine', engine ?? 'react', ['react', 'latex']);
  if (name === 'react' && (enginePath ?? log) !== undefined)
    throw new UsageError('--engine-path and --keep-log are for TeX.', 'Add the engine: --engine latex');
  if (name === 'react') return undefined;
  if (!wanted.some(isDrawn))
    throw new UsageError('--engine latex makes a PDF, and none is asked for.', 'Add the format: --format pdf');
  return { search: process.env.PATH ?? '', enginePath };
}

/** A name with the extension of something else is no folder that anyone means; a slash at its end says that it is one. */
function checkOut(out: string, formats: readonly string[]): void {
  const place = `Name a .${formats.join(' or .')} file, or a folder.`;
  if (out.trim() === '') throw new UsageError('--out is empty.', place);
  if (out === '-') throw new UsageError('--out “-”: results are not written to standard output.', place);
  const extension = /\.([a-z][a-z0-9]{1,4})$/i.exec(out)?.[1]?.toLowerCase().replace(/^yml$/, 'yaml');
  const isFile = extension !== undefined && formats.includes(extension) && !isFolder(out);
  if (isFile && formats.length > 1)
    throw new UsageError(
      `--out “${out}” is one file, and ${formats.length} formats are built: ${formats.join(', ')}.`,
      'Name a folder; --name says what the files in it are called.',
    );
  if (extension === undefined || formats.includes(extension) || existsSync(out)) return;
  throw new UsageError(
    `--out “${out}” does not end in a format that is built: ${formats.join(', ')}.`,
    `${place} A folder of this name: --out ${out}/`,
  );
}

/**
 * Reads comma lists, repeated or not, into names, each once. Of templates, `all` is every one, and a path, or what is
 * called like none but has a theme in it, a folder.
 */
function readList(what: string, values: readonly string[], known: readonly string[]): readonly string[] {
  const words = values.flatMap((value) => value.split(',')).map((word) => word.trim());
  const names = words.flatMap((word) => {
    if (what !== 'template') return [requireName(what, word, known, calledElsewhere)];
    if (word === 'all') return known;
    if (known.includes(word) || isFolder(word)) return [word];
    return existsSync(join(word, 'theme.yaml')) && word !== '' ? [`./${word}`] : [requireName(what, word, known)];
  });
  return [...new Set(names)];
}
