import { setFlagsFromString } from 'node:v8';

/**
 * A setting for each Node whose V8 is known to have it: when a function is worth optimizing. By default it is after about
 * an eighth of these bytes of code run, or a seventh of these calls. A build runs most functions too seldom to repay it:
 * with the default, optimizing takes a third of the time of two pages.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=1000000',
  21: '--interrupt-budget=1000000',
  22: '--invocation-count-for-turbofan=20000',
  23: '--invocation-count-for-turbofan=20000',
  24: '--invocation-count-for-turbofan=20000',
};

/**
 * Parts of Node that a build needs. Node has compiled code of them, but for the settings that it begins with, so they
 * are loaded before the settings change.
 */
const NEEDED = ['assert', 'crypto', 'fs/promises', 'perf_hooks', 'process', 'stream', 'url', 'worker_threads', 'zlib'];

// To be imported first: what runs before it is optimized by the old rule, and code is kept for the settings of its time.
const setting = SETTINGS[process.versions.node.split('.')[0] ?? ''];
if (setting !== undefined) {
  for (const name of NEEDED) process.getBuiltinModule(name);
  setFlagsFromString(setting);
}
