import { spawnSync } from 'node:child_process';

/** A program that is no part of Galley and need not be there. */
export interface Tool {
  /** True when tests with it are to be skipped. */
  readonly missing: boolean;
  /** Runs it and gives what it prints; throws when it fails or is not there. */
  readonly run: (...args: readonly string[]) => string;
}

/**
 * Finds a program on the PATH. Where it is absent, its tests are skipped and a line says so; with
 * `REQUIRE_TOOLS=1`, as in CI, they run and fail.
 */
export function requireTool(name: string): Tool {
  const absent = spawnSync(name, ['--version']).error !== undefined;
  const missing = absent && process.env.REQUIRE_TOOLS !== '1';
  if (missing) process.stderr.write(`Skipped, because ${name} is not installed: the tests that need it.\n`);
  return { missing, run: (...args) => run(name, args) };
}

function run(name: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(name, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (error) throw new Error(`${name} is not installed, and REQUIRE_TOOLS=1 asks for it.`);
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}
