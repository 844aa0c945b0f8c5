import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { put, small, temporaryFolder } from './galley.ts';

const command = join(import.meta.dirname, '../../dist/galley.js');
const folder = temporaryFolder();
put(folder, 'ada.yaml', small);
put(folder, 'bad.yaml', 'nmae: x\n');

/** Runs the command while nobody reads one of its streams, and gives its status; a run without end gives null. */
async function statusWithout(stream: 'stdout' | 'stderr', line: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [command, ...line], { cwd: folder, timeout: 15_000 });
  child[stream].destroy();
  for (const other of [child.stdout, child.stderr]) other.resume();
  const [status] = (await once(child, 'exit')) as [number | null];
  return status;
}

describe('a reader that leaves early', () => {
  it.each([
    ['stderr', ['validate', 'bad.yaml'], 1],
    ['stderr', ['build', 'ada.yaml'], 0],
    ['stderr', ['biuld'], 2],
    ['stdout', ['validate', 'bad.yaml', '--json'], 1],
    ['stdout', ['build', 'ada.yaml'], 0],
    ['stdout', ['--help'], 0],
  ] as const)('of %s leaves the status of galley %j', async (stream, line, status) => {
    expect(await statusWithout(stream, line)).toBe(status);
  });

  it('is told apart from a disk without room', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [command, 'schema'], { stdio: ['ignore', full, 'pipe'] });
    let said = '';
    child.stderr?.on('data', (data) => (said += data));
    const [status] = (await once(child, 'close')) as [number | null];
    closeSync(full);
    expect([status, said]).toEqual([1, 'Standard output cannot be written (ENOSPC).\n']);
  });
});
