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
  /** True when this process is being ended, and what writes into the folder with it. */
  readonly isLeft: () => boolean;
}

/** What removes each of the folders that there are now. */
const removers = new Set<() => void>();

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
  if (removers.size === 0) listen();
  removers.add(remove);
  try {
    return await work({ path, hold, isLeft: () => !removers.has(remove) });
  } finally {
    removers.delete(remove);
    if (removers.size === 0) release();
    remove();
  }
}

function removeAll(): void {
  for (const remove of removers) {
    removers.delete(remove);
    remove();
  }
}

/** Ends as the shell expects it of the signal. A watching build listens too, and ends by itself. */
function obey(signal: NodeJS.Signals): void {
  removeAll();
  release();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

function listen(): void {
  process.on('exit', removeAll);
  // Before who listens once: such a listener no longer counts when it is called.
  for (const signal of SIGNALS) process.prependListener(signal, obey);
}

function release(): void {
  process.removeListener('exit', removeAll);
  for (const signal of SIGNALS) process.removeListener(signal, obey);
}
