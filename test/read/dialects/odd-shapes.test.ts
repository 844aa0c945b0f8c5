import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Path } from '../../../src/errors.ts';
import { readDialect } from '../../../src/read/dialects/read-dialect.ts';
import { parseSource } from '../../../src/read/parse-source.ts';
import { leafPaths, leavesOf, lettersOf, wordsOf } from './leaves.ts';
import { freshSamples, jsonResumeSamples, renderCvSample, yamlResumeSamples } from './samples.ts';

const samples = [
  ['rendercv', renderCvSample],
  ['yamlresume', yamlResumeSamples[1]],
  ['jsonresume', jsonResumeSamples[0]],
  ['fresh', freshSamples('fresh').find(({ name }) => name.includes('jane'))],
] as const;

/** Values of every shape, their texts found nowhere else. */
const odd = fc.tuple(fc.integer({ min: 100_000, max: 999_999 }), fc.nat(5)).map(([number, shape]) => {
  const [one, other] = [`odd${number}`, `other${number}`];
  return [one, [one, other], { odd: one }, { name: [one] }, [[one]], [{ odd: one }, other]][shape];
});

it.each(samples)('%s loses no text of a shape that it does not expect', (from, sample) => {
  const original = parseSource(sample?.text ?? '', 'f').data;
  const paths = leafPaths(original).map(([path]) => path);
  const change = fc.tuple(fc.nat(paths.length - 1), fc.nat(6), odd);
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
      const file = structuredClone(original);
      for (const [index, depth, value] of changes) put(file, (paths[index] ?? []).slice(0, 1 + depth), value);
      const source = readDialect(parseSource(JSON.stringify(file), 'f'), from);
      const words = wordsOf(source.data);
      const said = [
        words.map(lettersOf).join('\n'),
        leavesOf(source.data)
          .map(([, leaf]) => lettersOf(leaf))
          .join(''),
        words.join('\n').replace(/[\s\\]/g, ''),
      ].join('\n');
      const listed = new Set(source.unmapped.map(({ path }) => path));
      const lost = leavesOf(file).filter(([path, leaf]) => !listed.has(path) && !said.includes(lettersOf(leaf)));
      expect(lost.filter(([, leaf]) => !/^(?:tel:.*|english|true|false)$/.test(leaf))).toEqual([]);
    }),
    { numRuns: process.env.REQUIRE_TOOLS === '1' ? 40 : 15 },
  );
});

/**
 * Lays a value over what stands at a path, or at the last of its way that there is. Lists get no holes: they would be
 * written as null, which reading leaves out, and the items behind it would have other paths.
 */
function put(file: unknown, path: Path, value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined || typeof file !== 'object' || file === null) return;
  const inner: unknown = Reflect.get(file, key);
  const at = Array.isArray(file) ? Math.min(Number(key), file.length) : key;
  if (rest.length === 0 || typeof inner !== 'object' || inner === null) Reflect.set(file, at, structuredClone(value));
  else put(inner, rest, value);
}
