import { expect } from 'vitest';
import { composeResume } from '../../../src/document/compose/compose-resume.ts';
import type { BuiltSource } from '../../../src/read/build-source.ts';
import type { DialectName } from '../../../src/read/dialects/dialect.ts';
import { readDialect } from '../../../src/read/dialects/read-dialect.ts';
import { parseSource } from '../../../src/read/parse-source.ts';
import { validateResume } from '../../../src/resume/validate.ts';
import { leafPaths, leavesOf, lettersOf, wordsOf } from './leaves.ts';
import type { Sample } from './samples.ts';

/** Reads a sample by its shape, and asserts the dialect that it is taken for. */
export function readSample({ name, text }: Sample, dialect: string): BuiltSource {
  const source = readDialect(parseSource(text, name));
  expect(source.dialect).toBe(dialect);
  return source;
}

/** Asserts that a résumé is valid and can be composed. */
export function expectComposed(source: BuiltSource): void {
  const { sections, name } = composeResume(validateResume(source), { directory: '/', problem: source.problem });
  expect([name, ...sections].length).toBeGreaterThan(0);
}

/**
 * Asserts that every text of the author’s file is in the résumé’s data or in the list of what was not mapped, but for
 * those that Galley says in other words.
 */
export function expectAllSaid({ name, text }: Sample, source: BuiltSource, translated: readonly string[] = []): void {
  const said = wordsOf(source.data).map(lettersOf);
  const whole = `${said.join('\n')}\n${leavesOf(source.data)
    .map(([, leaf]) => lettersOf(leaf))
    .join('')}\n${wordsOf(source.data)
    .join('\n')
    .replace(/[\s\\]/g, '')}`;
  const listed = new Set(source.unmapped.map(({ path }) => path));
  const leaves = leavesOf(parseSource(text, name).data);
  expect(leaves.length).toBeGreaterThan(1);
  const lost = leaves.filter(([path, leaf]) => !whole.includes(lettersOf(leaf)) && !listed.has(path));
  expect(lost.filter(([, leaf]) => !translated.includes(leaf))).toEqual([]);
}

/** Asserts that values point to where the author wrote them: to a text that begins as they do, or to a quote or a block. */
export function expectPlaces({ text }: Sample, source: BuiltSource): void {
  const lines = text.split('\n');
  const odd = leafPaths(source.data).flatMap(([path, leaf]) => {
    const at = source.locate(path, 'value');
    const rest = at && [...(lines[at.line - 1] ?? '')].slice(at.column - 1).join('');
    const begins = rest !== undefined && /^["'|>[{]/.test(rest);
    const isMeant = /^(?:\[\d+\]|[a-z-]+: |- )/.test(rest ?? '') || path.at(-1) === 'end';
    return begins || isMeant || rest?.startsWith(leaf.replace(/\\/g, '').slice(0, 1))
      ? []
      : [[path.join('.'), leaf, rest]];
  });
  expect(odd).toEqual([]);
}

/** The data of a file written in a test, as plain objects. */
export function dataOf(value: object, from?: DialectName): unknown {
  return JSON.parse(JSON.stringify(readDialect(parseSource(JSON.stringify(value), 'cv.json'), from).data));
}
