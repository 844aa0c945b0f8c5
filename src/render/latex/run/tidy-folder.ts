import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What ends this process from outside. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A folder for a while, and what is to be stopped before it goes. */
export interface TidyFolder {
  readonly path: string;
  /** Names what writes into the folder, so that it ends first; nothing does where this is undefined. */
  readonly hold: (stop: (() => void) | undefined) => void;
}

/** Does something in a folder of its own, which is removed afterwards, also when this process is ended meanwhile. */
export async function inTidyFolder<T>(work: (folder: TidyFolder) => Promise<T>): Promise<T> {
  const path = await mkdtemp(join(tmpdir(), 'galley-tex-'));
  let stop: (() => void) | undefined;
  const hold: TidyFolder['hold'] = (next) => {
    stop = next;
  };
  const remove = (): void => {
    stop?.();
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  };
  const obey = (signal: NodeJS.Signals): void => {
    remove();
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    process.removeListener('exit', remove);
    for (const signal of SIGNALS) process.removeListener(signal, obey);
  };
  process.once('exit', remove);
  for (const signal of SIGNALS) process.once(signal, obey);
  try {
    return await work({ path, hold });
  } finally {
    remove();
    release();
  }
}
