import type { ApplicationFile } from './application-file.ts';
import type { GatheredParts } from './gather-parts.ts';
import type { FileNamer } from './name-files.ts';

/** What is enclosed, under the names that it goes out with. */
export function nameEnclosures({ enclosures }: GatheredParts, namer: FileNamer): Promise<readonly ApplicationFile[]> {
  return Promise.all(
    enclosures.map(async ({ title, kind, bytes, path, pages }): Promise<ApplicationFile> => {
      const name = `${await namer.enclosed(title)}.${kind}`;
      return { name, part: 'enclosure', title, bytes, pages, field: path, isSent: true };
    }),
  );
}
