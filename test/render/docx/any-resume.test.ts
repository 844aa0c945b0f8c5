import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { UserError } from '../../../src/errors.ts';
import { openResume } from '../../../src/pipeline.ts';
import { templates } from '../../../templates/index.ts';
import { randomResume } from '../../random-resume.ts';
import { anyVocabulary } from '../../random-words.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { findDisorder } from './find-disorder.ts';
import { docxOf } from './make-docx.ts';

const seed = Number(process.env.RANDOM_SEED ?? 1);
const count = Number(process.env.RANDOM_CASES ?? (process.env.REQUIRE_TOOLS === '1' ? 120 : 4));
const folder = temporaryFolder();
copyFileSync(join(import.meta.dirname, '../../fixtures/resumes/portrait.png'), join(folder, 'portrait.png'));
const names = Object.keys(templates) as readonly (keyof typeof templates)[];

describe(`any résumé within the format, of seed ${seed}`, () => {
  const cases = fc.sample(anyVocabulary.chain(randomResume), { seed, numRuns: count });

  test.each(cases.map((data, index) => [index, stringify(data)] as const))(
    'number %i is whole and sound as a Word file, or refused with a message',
    async (index, yaml) => {
      const file = join(folder, `${index}.yaml`);
      writeFileSync(file, yaml);
      try {
        const opened = await openResume(file);
        const { report, part, parts } = await docxOf(opened, names[index % names.length] ?? 'classic');
        expect(report, yaml).toMatchObject({ recall: 1, precision: 1, order: 1, missing: [], extra: [] });
        const faults = parts.filter((path) => path.endsWith('.xml')).flatMap((path) => findDisorder(part(path)));
        expect(faults, yaml).toEqual([]);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    },
  );
});
