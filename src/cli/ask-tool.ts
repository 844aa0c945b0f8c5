import { promisify } from 'node:util';

/** What a tool printed, and whether it ended well. */
export interface Printed {
  readonly ok: boolean;
  readonly text: string;
}

/** Runs a tool that prints something about itself; undefined when there is none. */
export async function askTool(command: string, rest: readonly string[]): Promise<Printed | undefined> {
  // Loading it takes longer than the whole of `--help`, which loads this file.
  const { execFile } = await import('node:child_process');
  try {
    const { stdout, stderr } = await promisify(execFile)(command, [...rest], { timeout: 5000 });
    return { ok: true, text: stdout + stderr };
  } catch (error) {
    // A number is the exit status of what has run; else a name says why it has not.
    const hasRun = error instanceof Error && 'stdout' in error && 'code' in error && typeof error.code === 'number';
    return hasRun ? { ok: false, text: String(error.stdout) } : undefined;
  }
}

/** The number that a tool calls its version; undefined when it cannot be run, or fails. */
export async function versionOf(command: string, rest: readonly string[]): Promise<string | undefined> {
  const said = await askTool(command, rest);
  return said?.ok ? (/\d+(\.\d+)+|\d{8,}/.exec(said.text)?.[0] ?? 'found') : undefined;
}
