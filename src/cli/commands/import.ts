import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../../errors.ts';
import { fromOption, readFrom } from '../from-option.ts';
import { readStream } from '../read-bytes.ts';
import { tellUnmapped } from '../tell-unmapped.ts';
import { openTerminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type Given, type Verb, verb } from '../verb.ts';
import { writeWhole } from '../write-whole.ts';

const options = {
  from: fromOption,
  out: { alias: 'o', type: 'string', requiresArg: true, describe: 'The file to write (default: standard output)' },
} as const;

export const importVerb: Verb = verb({
  name: 'import',
  places: '<file>',
  about: 'Rewrite a résumé of another format as Galley YAML, and list what has no place in it',
  options,
  examples: [
    ['galley import resume.json -o resume.yaml', 'From JSON Resume, known by its shape'],
    ['galley import John_Doe_CV.yaml --from rendercv', 'From RenderCV; prints the YAML'],
  ],
  run,
});

async function run(given: Given<typeof options>): Promise<void> {
  const terminal = openTerminal(given);
  const [file = '', ...more] = given.places;
  if (more.length > 0) throw new UsageError('galley import takes one file.');
  const { out } = given;
  const from = readFrom(given.from);
  if (out !== undefined) checkTarget(out);
  const { openResume } = await import('../../pipeline.ts');
  const { writeResume } = await import('../../pipeline/write-resume.ts');
  const opened = await openResume(file, { from, bytes: readStream(file) });
  const { text } = await writeResume(opened, 'yaml', out === undefined ? undefined : dirname(out));
  if (out === undefined) terminal.data(text.trimEnd());
  else {
    writeWhole(out, text, 'Choose another place with --out.');
    terminal.data(out);
  }
  await tellUnmapped({ file, format: 'a résumé of Galley', unmapped: opened.source.unmapped }, terminal);
}

/** An imported résumé is the start of work by hand: what stands there already may be that work. */
function checkTarget(out: string): void {
  if (!existsSync(out) || (statSync(out).isFile() && statSync(out).size === 0)) return;
  const hint = 'Nothing was written. Remove it first, or name another file with --out.';
  throw new UserError({ message: 'This file exists already.', file: out, hint });
}
