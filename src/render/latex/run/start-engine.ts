import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { UserError } from '../../../errors.ts';
import type { Engine } from './find-engine.ts';
import type { TidyFolder } from './tidy-folder.ts';

/** The name of what is typeset, without its ending. */
export const DOCUMENT = 'document';

/** A document that takes longer hangs. In seconds. */
const LIMIT = 120;

const SAFE = ['-no-shell-escape', '-interaction=nonstopmode', '-halt-on-error'] as const;

/** How a run of an engine ended. */
export interface Ended {
  /** Its exit status. */
  readonly status: number;
  /** The end of what it printed. */
  readonly printed: string;
}

/**
 * Runs an engine once in a folder, with what it starts itself as one group that ends with it.
 * @throws UserError when it cannot be run, is killed, or takes more seconds than `limit`.
 */
export async function startEngine(
  engine: Engine,
  { path: folder, hold, isLeft }: TidyFolder,
  date: Date,
  limit: number = LIMIT,
): Promise<Ended> {
  const { name, path, onRun } = engine;
  onRun?.(name);
  const child = spawn(path, [...SAFE, `${DOCUMENT}.tex`], {
    cwd: folder,
    env: surroundings(engine, folder, date),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const printed = listen([child.stdout, child.stderr]);
  const stop = (): void => killGroup(child.pid);
  hold(stop);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, limit * 1000);
  try {
    return await new Promise<Ended>((resolve, reject) => {
      child.once('error', (error) => reject(unusable(engine, error)));
      child.once('close', (status, signal) => {
        // Who ends this process knows why, and is told nothing.
        if (isLeft()) reject(new UserError([]));
        else if (isLate) reject(new UserError(`${name} took longer than ${limit} seconds, and was stopped.`, LATE));
        else if (signal !== null) reject(new UserError(`${name} was ended from outside (${signal}).`, 'Try it again.'));
        else resolve({ status: status ?? 1, printed: printed() });
      });
    });
  } finally {
    clearTimeout(timer);
    hold(undefined);
  }
}

/** Enough of what an engine prints to see why it stopped, in characters. */
const TAIL = 2000;

/** The end of what streams have told so far. */
function listen(streams: readonly Readable[]): () => string {
  let printed = '';
  for (const stream of streams) {
    stream.on('data', (data: Buffer) => {
      printed = (printed + data.toString('utf8')).slice(-TAIL);
    });
  }
  return () => printed;
}

const LATE =
  'Try it again when the machine has less to do, or use the engine of Galley’s own: leave out --engine latex.';

/** No variable of the user's has a say, and every folder that TeX writes to is the one it runs in. */
function surroundings({ path, search }: Engine, folder: string, date: Date): NodeJS.ProcessEnv {
  return {
    PATH: [dirname(path), search].join(delimiter),
    HOME: folder,
    TMPDIR: folder,
    TEXMFHOME: join(folder, 'home'),
    TEXMFVAR: join(folder, 'cache'),
    // Else LuaTeX keeps what it knows of fonts in a folder of the system's, where it may.
    TEXMFCACHE: join(folder, 'cache'),
    TEXMFCONFIG: join(folder, 'config'),
    TEXMFOUTPUT: folder,
    // TeX else breaks the lines of its log.
    max_print_line: '10000',
    openin_any: 'p',
    openout_any: 'p',
    SOURCE_DATE_EPOCH: String(Math.floor(date.getTime() / 1000)),
    FORCE_SOURCE_DATE: '1',
    TZ: 'UTC',
  };
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function unusable({ name, path }: Engine, { message }: Error): UserError {
  return new UserError({
    message: `${name} cannot be run: ${message}.`,
    hint: 'Name another with --engine-path.',
    file: path,
  });
}
