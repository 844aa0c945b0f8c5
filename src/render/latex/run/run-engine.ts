import { spawn } from 'node:child_process';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../../errors.ts';
import type { TexDocument } from '../render-tex.ts';
import type { Engine } from './find-engine.ts';
import { inTidyFolder, type TidyFolder } from './tidy-folder.ts';

/** What an engine made of a document; no bytes where it stopped. */
export interface EngineRun {
  readonly bytes: Uint8Array | undefined;
  readonly log: string;
}

/** A document that takes longer hangs. In ms. */
const LIMIT = 120_000;
/** References settle in two; more is rare. */
const MOST_PASSES = 4;

/**
 * Typesets a document in a folder of its own that is always removed: without commands of the shell, and with no right
 * to read or write files elsewhere but TeX's own. As many passes as its references need to settle.
 * @throws UserError when the engine cannot be run, or takes too long.
 */
export async function runEngine(document: TexDocument, engine: Engine, date: Date): Promise<EngineRun> {
  return inTidyFolder(async (folder) => {
    await unpack(document, folder.path);
    const read = (ending: string): Promise<string> => readText(folder.path, ending);
    let before = '';
    for (let pass = 1; pass <= MOST_PASSES; pass++) {
      if ((await start(engine, folder, date)) !== 0) return { bytes: undefined, log: await read('log') };
      const notes = `${await read('aux')}${await read('out')}`;
      if (notes === before) break;
      before = notes;
    }
    return { bytes: await readFile(join(folder.path, `${JOB}.pdf`)), log: await read('log') };
  });
}

const JOB = 'document';

async function unpack({ text, files }: TexDocument, folder: string): Promise<void> {
  await writeFile(join(folder, `${JOB}.tex`), text);
  for (const [path, from] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await (typeof from === 'string' ? copyFile(from, target) : writeFile(target, from));
  }
}

async function readText(folder: string, ending: string): Promise<string> {
  return readFile(join(folder, `${JOB}.${ending}`), 'utf8').catch(() => '');
}

const SAFE: Readonly<Record<Engine['name'], readonly string[]>> = {
  xelatex: ['-no-shell-escape', '-interaction=nonstopmode', '-halt-on-error'],
  lualatex: ['-no-shell-escape', '-interaction=nonstopmode', '-halt-on-error'],
};

/** Runs the engine once, with what it starts itself as one group; gives its exit status. */
async function start({ name, path, search }: Engine, { path: folder, hold }: TidyFolder, date: Date): Promise<number> {
  const seconds = String(Math.floor(date.getTime() / 1000));
  const env = {
    ...{ PATH: search, HOME: folder, TEXMFVAR: join(folder, 'cache'), TEXMFOUTPUT: folder, max_print_line: '10000' },
    ...{ openin_any: 'p', openout_any: 'p', SOURCE_DATE_EPOCH: seconds, FORCE_SOURCE_DATE: '1', TZ: 'UTC' },
  };
  const child = spawn(path, [...SAFE[name], `${JOB}.tex`], {
    cwd: folder,
    env,
    stdio: 'ignore',
    detached: true,
    timeout: LIMIT,
    killSignal: 'SIGKILL',
  });
  hold(() => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  });
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', (error) =>
        reject(new UserError(`${name} cannot be run: ${error.message}.`, 'Name another with --engine-path.')),
      );
      child.once('close', (status, signal) => {
        if (signal === null) resolve(status ?? 1);
        else reject(new UserError(`${name} was stopped: it took too long, or was killed.`, 'Try it again.'));
      });
    });
  } finally {
    hold(undefined);
  }
}
