import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { examples, put, small, temporaryFolder } from './galley.ts';

const command = join(import.meta.dirname, '../../dist/galley.js');

/** Starts the command without waiting for its end; `said` grows with what it says. */
function start(
  folder: string,
  line: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, [command, ...line], { cwd: folder, env: { ...process.env, ...env } });
  let text = '';
  child.stdout.on('data', (data) => (text += data));
  child.stderr.on('data', (data) => (text += data));
  return { child, said: () => text };
}

async function until(said: () => string, pattern: RegExp): Promise<void> {
  for (let tries = 0; tries < 400 && !pattern.test(said()); tries += 1) await pause(25);
  expect(said()).toMatch(pattern);
}

describe('an interrupted build', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('leaves no half file after %s', async (signal) => {
    for (const wait of [50, 200, 400, 800]) {
      const folder = temporaryFolder();
      const { child } = start(folder, ['build', ...examples]);
      await pause(wait);
      child.kill(signal);
      await once(child, 'exit');
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name !== 'output');
      for (const file of files) {
        expect(file).toMatch(/\.pdf$/);
        expect(readFileSync(join(folder, file)).subarray(-6).toString('latin1')).toContain('%%EOF');
      }
    }
  });
});

describe('build --watch', () => {
  it('builds on every change, goes on after a mistake, sees a renamed file, and ends with 0', async () => {
    const folder = temporaryFolder();
    put(folder, 'ada.yaml', small);
    const { child, said } = start(folder, ['build', 'ada.yaml', '--watch']);
    await until(said, /Ada_Lovelace_Resume\.pdf[\s\S]*Watching/);
    writeFileSync(join(folder, 'ada.yaml'), small.replace('name:', 'nmae:'));
    await until(said, /ada\.yaml:1:1/);
    put(folder, 'new.yaml', small.replace('Ada', 'Augusta'));
    renameSync(join(folder, 'new.yaml'), join(folder, 'ada.yaml'));
    await until(said, /Augusta_Lovelace_Resume\.pdf; |Augusta_Lovelace_Resume\.pdf {2}1 page/);
    expect(said()).toContain('ada.yaml is now written to output/Augusta_Lovelace_Resume.pdf; output/Ada_Love');
    writeFileSync(join(folder, 'ada.yaml'), small.replace('Ada', 'Byron'));
    await until(said, /Byron_Lovelace_Resume\.pdf {2}1 page/);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(said().match(/Watching/g)).toHaveLength(1);
    expect(said()).not.toMatch(/\d s\n/);
  });

  it('builds once for a burst of changes, and not for its own output', async () => {
    const folder = temporaryFolder();
    put(folder, 'ada.yaml', small);
    const { child, said } = start(folder, ['build', 'ada.yaml', '--watch', '-o', '.']);
    await until(said, /Watching/);
    for (const size of [9, 10, 11]) writeFileSync(join(folder, 'ada.yaml'), `${small}design: { size: ${size} }\n`);
    await until(said, /✓[\s\S]*✓/);
    await pause(500);
    child.kill('SIGINT');
    await once(child, 'exit');
    expect(said().match(/✓/g)).toHaveLength(2);
  });

  it('builds when the photo or the template changes, whatever lies beside them', async () => {
    const folder = temporaryFolder();
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    put(folder, 'ada.png', Buffer.from(pixel, 'base64'));
    put(folder, 'ada.yaml', `${small}photo: ada.png\n`);
    symlinkSync('round', join(folder, 'round'));
    mkdirSync(join(folder, 'mine'));
    put(folder, 'mine/theme.yaml', 'from: classic\n');
    const { child, said } = start(folder, ['build', 'ada.yaml', '--watch', '-f', 'md', '-t', './mine']);
    await until(said, /Watching/);
    put(folder, 'ada.png', Buffer.from(pixel, 'base64'));
    await until(said, /✓[\s\S]*✓/);
    put(folder, 'mine/theme.yaml', 'from: modern\n');
    await until(said, /✓[\s\S]*✓[\s\S]*✓/);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describe('preview', () => {
  it('serves the pages on this machine, again on every change, writes nothing, and ends with 0', async () => {
    const folder = temporaryFolder();
    put(folder, 'ada.yaml', small);
    const { child, said } = start(folder, ['preview', 'ada.yaml', '--no-open', '--port', '0']);
    await until(said, /1 page · proof 100 %[\s\S]*Watching/);
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said()) ?? [];
    expect((await fetch(`${url}pages/1.png`)).headers.get('content-type')).toBe('image/png');
    writeFileSync(join(folder, 'ada.yaml'), small.replace('name:', 'nmae:'));
    await until(said, /ada\.yaml:1:1/);
    expect((await fetch(`${url}pages/1.png`)).status).toBe(200);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(readdirSync(folder)).toEqual(['ada.yaml']);
  });
});

describe.skipIf(process.platform === 'win32')('an interrupted engine of TeX', () => {
  it.each([
    ['a build', [], [null, 'SIGTERM']],
    ['a watching build', ['--watch'], [0, null]],
  ])('ends with %s, with what it started, and its folder goes', async (_, more, ended) => {
    const folder = temporaryFolder();
    put(folder, 'ada.yaml', small);
    mkdirSync(join(folder, 'tmp'));
    put(folder, 'xelatex', '#!/bin/sh\ntouch ../begun\n(sleep 0.7; touch ../../late) &\nwait\n');
    chmodSync(join(folder, 'xelatex'), 0o755);
    const line = ['build', 'ada.yaml', '-e', 'latex', '--engine-path', './xelatex', ...more];
    const { child, said } = start(folder, line, { TMPDIR: join(folder, 'tmp') });
    for (let tries = 0; tries < 400 && !existsSync(join(folder, 'tmp', 'begun')); tries += 1) await pause(25);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual(ended);
    expect(readdirSync(join(folder, 'tmp'))).toEqual(['begun']);
    expect(said()).not.toContain('xelatex');
    await pause(750);
    expect(existsSync(join(folder, 'late'))).toBe(false);
  });
});
