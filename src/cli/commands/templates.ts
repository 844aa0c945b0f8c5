import { loadTemplate, templateNames } from '../load-template.ts';
import { openTerminal } from '../terminal.ts';
import { type Given, type Verb, verb } from '../verb.ts';

const options = {} as const;

export const templatesVerb: Verb = verb({
  name: 'templates',
  places: '',
  about: 'List the templates, what each is for and which formats it has',
  options,
  examples: [
    ['galley templates', 'The list'],
    ['galley build resume.yaml -t classic', 'Use one'],
  ],
  run,
});

async function run(given: Given<typeof options>): Promise<void> {
  const { data } = openTerminal(given);
  const width = Math.max(...templateNames.map((name) => name.length));
  for (const name of templateNames) {
    const { theme, pdf } = await loadTemplate(name);
    data(`${name.padEnd(width)}  ${theme.description}  (${[pdf && 'pdf'].filter(Boolean).join(', ')})`);
  }
}
