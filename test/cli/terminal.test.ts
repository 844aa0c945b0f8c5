import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTerminal } from '../../src/cli/terminal.ts';

const { isTTY } = process.stderr;
let written = '';

beforeEach(() => {
  written = '';
  process.stderr.isTTY = true;
  for (const name of ['CI', 'NO_COLOR']) vi.stubEnv(name, '');
  vi.stubEnv('TERM', 'xterm');
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      written += String(text);
      return true;
    });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.stderr.isTTY = isTTY;
});

const erased = '\r\u001b[K';

describe('what is waited for', () => {
  it('stands on the terminal until something is said by whichever part', () => {
    const { wait, data } = openTerminal({ quiet: false });
    wait('one');
    wait('two');
    openTerminal({ quiet: false }).complain('done');
    data('more');
    expect(written).toMatch(/one.*two.*done\nmore\n$/su);
    expect(written.split(erased)).toHaveLength(3);
    expect(written.split(erased).at(-1)).toBe('done\nmore\n');
  });

  it.each([
    ['is quiet', { quiet: true }, {}],
    ['writes to a pipe', { quiet: false }, { pipe: true }],
    ['is in CI', { quiet: false }, { CI: '1' }],
    ['has no colour', { quiet: false }, { NO_COLOR: '1' }],
    ['cannot erase', { quiet: false }, { TERM: 'dumb' }],
  ])('is not told where one %s', (_, options, { pipe, ...env }: Record<string, unknown>) => {
    if (pipe) process.stderr.isTTY = false;
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, String(value));
    const { wait, complain } = openTerminal(options);
    wait('one');
    complain('done');
    expect(written).toBe('done\n');
  });
});
