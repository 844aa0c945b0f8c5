import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../errors.ts';
import type { Template } from '../../render/template.ts';
import { templateNames } from '../../template/template-names.ts';
import { defaultTemplate, loadTemplate } from '../load-template.ts';
import { openTerminal, type Terminal } from '../terminal.ts';
import { requireName, UsageError } from '../usage-error.ts';
import { type Given, type Verb, verb } from '../verb.ts';
import { writeWhole } from '../write-whole.ts';

const options = {
  from: { type: 'string', requiresArg: true, describe: 'The template that a new one is made from' },
  layout: { type: 'boolean', describe: 'Give the new one a layout of its own too, in TSX' },
  json: { type: 'boolean', describe: 'Print the list as JSON' },
} as const;

export const templatesVerb: Verb = verb({
  name: 'templates',
  places: '[words...]',
  about: 'List the templates, what each is for and its options; `templates new NAME` starts your own',
  options,
  examples: [
    ['galley templates', 'The list'],
    ['galley build resume.yaml -t modern', 'Use one'],
    ['galley templates new mine --from modern', 'A folder with a theme of your own'],
    ['galley build resume.yaml -t ./mine', 'Use that'],
  ],
  run,
});

async function run(given: Given<typeof options>): Promise<void> {
  const terminal = openTerminal(given);
  const [word, name, ...more] = given.places;
  if (word === undefined) {
    if (given.from !== undefined || given.layout === true) {
      throw new UsageError('--from and --layout go with “templates new NAME”.');
    }
    return list(terminal, given.json === true);
  }
  if (word !== 'new') throw new UsageError(`“templates ${word}” is no command.`, 'Did you mean “templates new NAME”?');
  if (name === undefined || more.length > 0) {
    throw new UsageError('templates new takes one name.', 'For example: galley templates new mine --from modern');
  }
  if (name.trim() === '') throw new UsageError('The template has no name.', 'For example: galley templates new mine');
  if (given.json === true) throw new UsageError('--json goes with the list: galley templates --json');
  await start(name, given.from ?? defaultTemplate, given.layout === true, terminal);
}

async function list({ data, talk, width: room }: Terminal, json: boolean): Promise<void> {
  const themes = await Promise.all(templateNames.map(async (name) => (await loadTemplate(name)).theme));
  if (json) {
    data(JSON.stringify(themes.map(factsOf), null, 2));
    return;
  }
  const { hang } = await import('../hang.ts');
  const width = Math.max(...templateNames.map((name) => name.length));
  const say = (head: string, text: string): void => data(`${head.padEnd(width)}  ${hang(text, width + 2, room)}`);
  for (const theme of themes) {
    say(theme.name, theme.description);
    for (const [option, { description, choices, default: usual }] of Object.entries(theme.options ?? {})) {
      const values = Object.keys(choices).join(' | ');
      say('', `design.${theme.name}.${option}: ${values} (${usual})  ${description}`);
    }
  }
  talk(`\nA picture of each: ${fileURLToPath(new URL('./pictures', import.meta.url))}/NAME/page.png`);
}

function factsOf({ name, description, options: own = {} }: Template['theme']): object {
  const facts = Object.entries(own).map(([option, { description: about, choices, default: usual }]) => ({
    name: option,
    description: about,
    values: Object.keys(choices),
    default: usual,
  }));
  return { name, description, options: facts };
}

/** Writes the folder of a new template; what exists is never overwritten. */
async function start(folder: string, from: string, layout: boolean, { data, talk }: Terminal): Promise<void> {
  const { theme } = await loadTemplate(requireName('template', from, templateNames));
  if (templateNames.some((name) => name === basename(resolve(folder)))) {
    throw new UsageError(`“${basename(resolve(folder))}” is the name of a template of Galley.`, 'Choose another name.');
  }
  const { writeTheme } = await import('../../template/write-theme.ts');
  const { readLayout } = await import('../../template/read-layout.ts');
  const files = [
    { path: join(folder, 'theme.yaml'), text: writeTheme(theme) },
    ...(layout ? (await readLayout(from)).map(({ name, text }) => ({ path: join(folder, name), text })) : []),
  ];
  const existing = files.filter(({ path }) => existsSync(path));
  if (existing.length > 0) {
    const hint = 'Nothing was written. Choose another name.';
    throw new UserError(existing.map(({ path }) => ({ message: 'This file exists already.', file: path, hint })));
  }
  for (const { path, text } of files) {
    writeWhole(path, text, 'Choose another folder.');
    data(path);
  }
  const spelt = /[\\/]/.test(folder) ? folder : `./${folder}`;
  talk(`\nChange ${files[0]?.path}, then: galley build resume.yaml -t ${spelt}`);
}
