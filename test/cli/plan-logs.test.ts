import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planLogs } from '../../src/cli/plan-logs.ts';
import { temporaryFolder } from './galley.ts';

const folder = temporaryFolder();
const pdf = { format: 'pdf', path: join(folder, 'cv.pdf') };
const png = { format: 'png', path: join(folder, 'other.png') };
const groups = [[{ format: 'md', path: join(folder, 'cv.md') }, pdf], [png]];
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('the logs of TeX', () => {
  it('go nowhere where none is asked for, or nothing is drawn', () => {
    expect(planLogs(groups, undefined)).toEqual([undefined, undefined]);
    expect(planLogs([[{ format: 'json', path: 'cv.json' }]], 'tex.log')).toEqual([undefined]);
  });

  it('go to a file, or into a folder, called like their PDF', () => {
    expect(planLogs([[pdf]], join(folder, 'tex.log'))).toEqual([join(folder, 'tex.log')]);
    for (const place of [folder, `${folder}/`]) {
      expect(planLogs(groups, place)).toEqual([join(folder, 'cv.log'), join(folder, 'other.log')]);
    }
    expect(planLogs([[pdf]], `${folder}/logs/`)).toEqual([join(folder, 'logs', 'cv.log')]);
  });

  it('of several PDFs do not go to one file', () => {
    expect(() => planLogs(groups, 'tex.log')).toThrow('The logs of 2 PDFs cannot go to one file.');
  });

  it('overwrite a log, and nothing else', () => {
    const old = file('old.log', 'This is XeTeX, Version 3.14');
    expect(planLogs([[pdf]], old)).toEqual([old]);
    for (const place of [file('cv.yaml', 'name: Ada Lovelace'), pdf.path])
      expect(() => planLogs([[pdf]], place)).toThrow('This file is no log of TeX and would be overwritten.');
    expect(existsSync(pdf.path)).toBe(false);
  });
});
