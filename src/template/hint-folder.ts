import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What to write for a template of one's own that was named like one of ours; undefined where no such folder is. */
export function hintFolder(name: string, folder: string): string | undefined {
  const isThere = name !== '' && existsSync(join(folder, name, 'theme.yaml'));
  return isThere ? `For the template in the folder “${name}”, write “./${name}”.` : undefined;
}
