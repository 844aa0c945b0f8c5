import { accessSync, constants, statSync } from 'node:fs';
import { basename, delimiter, isAbsolute, join, resolve } from 'node:path';
import { UserError } from '../../../errors.ts';

/** A program that typesets TeX. */
export interface Engine {
  readonly name: 'xelatex' | 'lualatex';
  /** Absolute. */
  readonly path: string;
  /** The folders in which it finds its own programs. */
  readonly search: string;
  /** Is told its name when a run begins. */
  readonly onRun?: EngineChoice['onRun'];
}

/** Which engine is to be used. */
export interface EngineChoice {
  /** The folders that programs are in, as the variable PATH lists them. */
  readonly search: string;
  /** The engine's file; without it the first that is installed. */
  readonly enginePath?: string | undefined;
  /** Is told the engine's name when a run begins: one takes seconds. */
  readonly onRun?: ((engine: string) => void) | undefined;
}

/** In order of preference: XeTeX is the quickest, and all files of ours are tried with it. */
export const engineNames = ['xelatex', 'lualatex'] as const;

/** What to install, in one sentence. */
export const engineAdvice =
  'Install one; in Debian: apt-get install texlive-xetex texlive-plain-generic texlive-fonts-recommended.';

/**
 * Finds a TeX engine: the file that is named, or else the first in the folders of `search`, a PATH.
 * @throws UserError where there is none, or the file is no engine.
 */
export function findEngine(choice: EngineChoice): Engine {
  const { search, enginePath, onRun } = choice;
  if (enginePath !== undefined) return { ...namedEngine(enginePath, search), onRun };
  for (const name of engineNames) {
    const found = search
      .split(delimiter)
      .filter(isAbsolute)
      .map((folder) => join(folder, name))
      .find(isProgram);
    if (found) return { name, path: found, search, onRun };
  }
  throw new UserError(`No TeX engine is installed: ${engineNames.join(', ')}.`, engineAdvice);
}

function namedEngine(path: string, search: string): Engine {
  const name = engineNames.find((known) => basename(path).replace(/\.exe$/i, '') === known);
  if (name && isProgram(path)) return { name, path: resolve(path), search };
  throw new UserError({
    message: name ? 'This is no program.' : `This is none of the TeX engines ${engineNames.join(', ')}.`,
    hint: 'Name the program itself: --engine-path /usr/bin/xelatex',
    file: path,
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
