import { setFlagsFromString } from 'node:v8';

/**
 * The bytes of code that V8 runs before it optimizes a function; its own default is about an eighth of this. A build
 * runs most functions too seldom to repay it: with the default, optimizing takes a third of the time of two pages.
 */
const BUDGET = 1_000_000;

/** The newest Node whose V8 is known to have the flag. */
const NEWEST = 24;

/**
 * Parts of Node that a build needs. Node has compiled code of them, but for the settings that it begins with, so they
 * are loaded before the settings change.
 */
const NEEDED = ['assert', 'crypto', 'fs/promises', 'perf_hooks', 'process', 'stream', 'url', 'worker_threads', 'zlib'];

// To be imported first: what runs before it is optimized by the old rule, and code is kept for the settings of its time.
if (Number(process.versions.node.split('.')[0]) <= NEWEST) {
  for (const name of NEEDED) process.getBuiltinModule(name);
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
