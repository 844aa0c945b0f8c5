import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../../errors.ts';
import { fromOption, readFrom } from '../from-option.ts';
import { readBytes, readStream } from '../read-bytes.ts';
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
    ['galley import cv.pdf', 'The source that a PDF of Galley carries'],
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
  const bytes = readStream(file) ?? (await sourceInPdf(file));
  const opened = await openResume(file, { from, bytes }).catch(async (error) => {
    const other = await (await import('../tell-other-kind.ts')).tellOtherKind(file);
    throw error instanceof UserError && other ? new UserError(other) : error;
  });
  const { text } = await writeResume(opened, 'yaml', out === undefined ? undefined : dirname(out));
  if (out === undefined) terminal.data(text.trimEnd());
  else {
    writeWhole(out, text, 'Choose another place with --out.');
    terminal.data(out);
  }
  await tellUnmapped({ file, format: 'a résumé of Galley', unmapped: opened.source.unmapped }, terminal);
}

/** The résumé that a PDF of Galley's carries; undefined for a file that is no PDF. */
async function sourceInPdf(file: string): Promise<Uint8Array | undefined> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const bytes = readBytes(file);
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '%PDF-') return undefined;
  const { extractSource } = await import('../../proof/extract-source.ts');
  const { LETTER_ENDING } = await import('../../write/attached-letter.ts');
  const { name, content } = await extractSource(bytes).catch((error) => {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.problems.map((problem) => ({ file, ...problem })));
  });
  if (!name.endsWith(LETTER_ENDING)) return content;
  throw new UserError({ message: 'The PDF is a letter, not a résumé.', hint: 'Name the PDF of the résumé.', file });
}

/** An imported résumé is the start of work by hand: what stands there already may be that work. */
function checkTarget(out: string): void {
  if (!existsSync(out) || (statSync(out).isFile() && statSync(out).size === 0)) return;
  const hint = 'Nothing was written. Remove it first, or name another file with --out.';
  throw new UserError({ message: 'This file exists already.', file: out, hint });
}
