import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Problem, UserError } from '../../src/errors.ts';
import { parseSource } from '../../src/read/parse-source.ts';
import { validateResume } from '../../src/resume/validate.ts';
import { MISTAKES, told } from './mistakes.ts';

const folder = new URL('../fixtures/mistakes/', import.meta.url);
const files = readdirSync(folder);

function problemsOf(file: string): readonly Problem[] {
  try {
    validateResume(parseSource(readFileSync(new URL(file, folder), 'utf8'), file));
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
  return [];
}

describe('a typical mistake is told with its place, what is wrong and what helps', () => {
  it('knows every file of the folder, and at least thirty', () => {
    expect(files.map((file) => file.replace('.yaml', '')).sort()).toEqual(Object.keys(MISTAKES).sort());
    expect(files.length).toBeGreaterThanOrEqual(30);
  });

  it.each(files)('%s', (file) => {
    const problems = problemsOf(file);
    expect(problems.map(told)).toEqual(MISTAKES[file.replace('.yaml', '')]);
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
    for (const { excerpt, position } of problems) expect(excerpt).toBe(lines[(position?.line ?? 0) - 1]);
  });

  it('lists five different mistakes of one file at once, in its order', () => {
    const lines = problemsOf('five-mistakes.yaml').map(({ position }) => position?.line);
    expect(lines).toEqual([1, 2, 4, 7, 10]);
  });
});
