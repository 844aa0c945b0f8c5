const signals = ['SIGINT', 'SIGTERM'] as const;

/** As many deeds as are under way: a build of many files does several before it waits for events again. */
let held = 0;

/**
 * Does something that must not be left half done: a signal that comes meanwhile ends the process afterwards.
 * Only meanwhile, because a process that listens to a signal cannot be stopped while it computes.
 */
export function holdSignals(act: () => void): void {
  held += 1;
  for (const signal of signals) if (!process.listeners(signal).includes(obey)) process.on(signal, obey);
  try {
    act();
  } finally {
    // Node hands a signal over when it waits for events, which it has surely done once before a second immediate.
    setImmediate(() => setImmediate(release));
  }
}

function release(): void {
  held -= 1;
  if (held > 0) return;
  for (const signal of signals) process.removeListener(signal, obey);
}

/** Ends as the shell expects it of the signal. A watching build listens too, and ends by itself. */
function obey(signal: NodeJS.Signals): void {
  process.removeListener(signal, obey);
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
