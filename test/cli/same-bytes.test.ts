import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { templates } from '../../templates/index.ts';
import { buildFile } from '../build-resume.ts';
import { examples, galley, temporaryFolder } from './galley.ts';

const places = [
  { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8' },
  { TZ: 'America/Los_Angeles', LC_ALL: 'C' },
] as const;
const folders = places.map(temporaryFolder);
const files = process.env.REQUIRE_TOOLS === '1' ? examples : examples.slice(0, 1);

describe('a résumé gives the same bytes', () => {
  it.each(files)('in any folder, time zone and locale, and from the sources as from the bundle: %s', async (file) => {
    const { bytes } = await buildFile(file, await templates.classic());
    for (const [index, place] of places.entries()) {
      const folder = folders[index] ?? '';
      copyFileSync(file, join(folder, 'resume.yaml'));
      const { stderr } = galley(folder, ['build', 'resume.yaml', '-o', 'resume.pdf', '--date', '1970-01-01'], place);
      expect(Buffer.from(bytes).equals(readFileSync(join(folder, 'resume.pdf'))), stderr).toBe(true);
    }
  });
});
