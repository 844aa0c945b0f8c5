import { type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { checkTarget, extensionOf, mayWrite, type Precious } from './check-target.ts';
import { formats as allFormats } from './formats.ts';
import { type NameParts, outputName } from './output-name.ts';

/** One file to be made; `input` and `reads` are as the user named them: the résumé, and its profile, photo and fonts too. */
export interface Output extends Precious {
  /** The extension without its dot. */
  readonly format: string;
  readonly parts: NameParts;
}

/** Where files go: `-o`, and the pattern of `--name`. */
export interface Place {
  readonly out: string;
  readonly pattern: string;
}

/**
 * Gives every output its path, in the same order, before anything is written.
 * @throws UserError when two outputs would share a path, or one would destroy a file that Galley did not make.
 */
export async function planOutputs(outputs: readonly Output[], { out, pattern }: Place): Promise<readonly string[]> {
  const formats = [...new Set(outputs.map(({ format }) => format))];
  const isFile = namesFile(out, new Set(formats));
  const paths = await Promise.all(
    outputs.map(async ({ parts, format }) =>
      isFile ? out : join(out, `${await outputName(pattern, parts, allFormats)}.${format}`),
    ),
  );
  outputs.forEach((output, index) => {
    const path = paths[index] ?? out;
    const twin = paths.findIndex(
      (other, at) => mayWrite(path, output.format, other) || mayWrite(other, outputs[at]?.format ?? '', path),
    );
    if (twin < index) throw clash(outputs[twin] ?? output, output, path);
    checkTarget(path, output.format, outputs);
  });
  return paths;
}

/**
 * A path that ends in a format being built, or an existing file, is a file; anything else is a folder, and so is what
 * ends in a slash.
 */
function namesFile(out: string, formats: ReadonlySet<string>): boolean {
  const existing = statOf(out);
  if (/[\\/]$/.test(out)) return existing !== undefined && !existing.isDirectory();
  if (existing?.isDirectory() && formats.has(extensionOf(out))) {
    const hint = `To write into it: --out ${out}/`;
    throw new UserError({ message: 'This is a folder, not a file.', hint, file: out });
  }
  return existing === undefined ? formats.has(extensionOf(out)) : !existing.isDirectory();
}

function clash(one: Output, other: Output, path: string): UserError {
  const both = one.input === other.input ? `${one.input} twice` : `${one.input} and ${other.input}`;
  const hint = 'Build them one at a time with --out, or tell them apart with --name.';
  return new UserError({ message: `${both} would be written to the same file.`, hint, file: path });
}

/** Undefined also for a path that runs through a file: writing there says what is wrong. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
