import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { runEngine } from '../../../../src/render/latex/run/run-engine.ts';
import { startEngine } from '../../../../src/render/latex/run/start-engine.ts';
import { inTidyFolder } from '../../../../src/render/latex/run/tidy-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'galley-engine-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program in the place of XeTeX. */
function engineThat(script: string): Parameters<typeof startEngine>[0] {
  const path = join(folder, 'xelatex');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return { name: 'xelatex', path, search: '/usr/bin:/bin' };
}

const document = { text: '%% name\nx', files: new Map() };
const date = new Date(86_400_000);

describe.skipIf(process.platform === 'win32')('an engine', () => {
  it('runs in a folder of its own that is gone afterwards, and knows nothing of the user', async () => {
    process.env.TEXINPUTS = folder;
    const { log } = await runEngine(document, engineThat('pwd >document.log; env >>document.log; exit 1'), { date });
    delete process.env.TEXINPUTS;
    const [path = '', ...variables] = log.split('\n');
    expect(path).toContain('galley-tex-');
    expect(existsSync(path)).toBe(false);
    expect(variables).toContain(`HOME=${path}`);
    expect(variables).toContain('SOURCE_DATE_EPOCH=86400');
    const others = variables.filter((one) => one.includes('=') && !/^(?:PATH|PWD|OLDPWD|SHLVL|_)=/.test(one));
    const allowed = new RegExp(
      `=${path}(?:/|$)|^(?:max_print_line|open(?:in|out)_any|SOURCE_DATE_EPOCH|FORCE_SOURCE_DATE|TZ)=`,
    );
    expect(others.filter((one) => !allowed.test(one))).toEqual([]);
  });

  it('runs until its references settle, and no more', async () => {
    const count = 'echo x >>document.log';
    const noting = (pages: string): string => `${count}; printf '\\\\gdef\\\\Pages{%s}' "${pages}" >document.aux`;
    const settling = noting('$(head -2 document.log | wc -l)');
    expect((await runEngine(document, engineThat(settling), { date })).log).toBe('x\nx\nx\n');
    const never = noting('$(date +%N)');
    expect((await runEngine(document, engineThat(never), { date })).log).toBe('x\nx\nx\nx\n');
    expect((await runEngine(document, engineThat(never), { date, passes: 1 })).log).toBe('x\n');
    const none = `${count}; echo '\\\\relax' >document.aux`;
    expect((await runEngine(document, engineThat(none), { date })).log).toBe('x\n');
  });

  it('that leaves neither file nor log says what it printed', async () => {
    const run = await runEngine(document, engineThat('echo "I can\'t find the format file"; exit 1'), { date });
    expect(run).toEqual({ bytes: undefined, log: '', printed: "I can't find the format file\n" });
  });

  it('that takes too long is stopped with all that it started, and the seconds are told', async () => {
    const note = join(folder, 'child');
    const engine = engineThat(`(sleep 0.6; touch ${note}) & wait`);
    const late = inTidyFolder((tidy) => startEngine(engine, tidy, date, 0.2));
    await expect(late).rejects.toThrow('xelatex took longer than 0.2 seconds, and was stopped.');
    await pause(700);
    expect(existsSync(note)).toBe(false);
  });

  it('that cannot be run is told by its path', async () => {
    const engine = { ...engineThat(''), path: join(folder, 'none', 'xelatex') };
    await expect(runEngine(document, engine, { date })).rejects.toMatchObject({ problems: [{ file: engine.path }] });
  });
});

it('many folders at once do not outnumber what a process may listen to', async () => {
  const warnings: Error[] = [];
  const hear = (warning: Error): void => void warnings.push(warning);
  process.on('warning', hear);
  await Promise.all(Array.from({ length: 20 }, () => inTidyFolder(() => pause(20))));
  process.removeListener('warning', hear);
  expect(warnings).toEqual([]);
});
