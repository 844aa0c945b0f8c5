import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { templates } from '../../../templates/index.ts';
import { LATIN, randomResume } from '../../random-resume.ts';
import { skipsTex, throughTex } from './through-tex.ts';

const seed = Number(process.env.RANDOM_SEED ?? 1);
const count = Number(process.env.RANDOM_CASES ?? 21);
const names = Object.keys(templates) as readonly (keyof typeof templates)[];
/** Each template in turn. */
const cases = fc.sample(randomResume(LATIN), { seed, numRuns: count }).map((data, index) => {
  return { index, yaml: stringify(data), template: names[index % names.length] ?? 'classic' };
});
const folder = mkdtempSync(join(tmpdir(), 'galley-random-tex-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(skipsTex)(`through TeX, random résumés of seed ${seed},`, () => {
  test.each(cases)(
    'number $index loses no word through $template',
    { timeout: 60_000 },
    async ({ index, ...given }) => {
      const file = join(folder, `${index}.yaml`);
      writeFileSync(file, given.yaml);
      const { report, overfull } = await throughTex(file, given.template);
      const { ok, missing, extra } = report;
      expect({ ok, missing, extra, overfull }, given.yaml).toEqual({ ok: true, missing: [], extra: [], overfull: [] });
    },
  );
});
