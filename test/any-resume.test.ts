import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { UserError } from '../src/errors.ts';
import { buildResume, openResume } from '../src/pipeline.ts';
import { templates } from '../templates/index.ts';
import { randomResume } from './random-resume.ts';
import { anyVocabulary } from './random-words.ts';

const seed = Number(process.env.RANDOM_SEED ?? 1);
const count = Number(process.env.RANDOM_CASES ?? (process.env.REQUIRE_TOOLS === '1' ? 500 : 10));
/** How many of a hundred may be refused: the others must be built, or the property would say little. */
const REFUSED = 30;

const folder = mkdtempSync(join(tmpdir(), 'galley-any-'));
copyFileSync(join(import.meta.dirname, 'fixtures/resumes/portrait.png'), join(folder, 'portrait.png'));
afterAll(() => rmSync(folder, { recursive: true }));

describe(`any résumé within the format, of seed ${seed}`, () => {
  const cases = fc.sample(anyVocabulary.chain(randomResume), { seed, numRuns: count });
  let refused = 0;

  test.each(cases.map((data, index) => [index, stringify(data)] as const))(
    'number %i reads back whole, or is refused with a message',
    async (index, yaml) => {
      const file = join(folder, `${index}.yaml`);
      writeFileSync(file, yaml);
      try {
        const opened = await openResume(file);
        const { report } = await buildResume(opened, { template: await templates.classic(), date: new Date(0) });
        expect(report, yaml).toMatchObject({ ok: true, recall: 1, precision: 1, order: 1, missing: [], extra: [] });
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        refused++;
        for (const { message, hint } of error.problems) expect([message, hint], yaml).not.toContain(undefined);
      }
    },
  );

  // A few say nothing of most, and without the large faces whole languages are refused.
  test.skipIf(process.env.REQUIRE_TOOLS !== '1')('most are built', () =>
    expect((refused / count) * 100).toBeLessThanOrEqual(REFUSED),
  );
});
