import { join } from 'node:path';
import type { MadeApplication } from '../apply/make-application.ts';
import { UserError } from '../errors.ts';
import { type Change, compareFolder, MANIFEST } from './compare-folder.ts';
import { placeFolder } from './place-folder.ts';

/** What became of an application that was made. */
export interface KeptApplication {
  /** False where the same was there already. */
  readonly written: boolean;
  /** What is different from what was there. */
  readonly changes: readonly Change[];
  /** Everything that Galley has in the folder. */
  readonly files: readonly string[];
}

/**
 * Puts an application into its folder, whole or not at all. What is there and the same is left alone; what differs is
 * replaced only by force; what Galley did not make always stays.
 * @throws UserError with everything that would change, where that is not forced.
 */
export function keepApplication(folder: string, made: MadeApplication, force: boolean): KeptApplication {
  const { changes, gone, isNew, causes } = compareFolder(folder, made);
  const files = [...made.files.map(({ name }) => name), MANIFEST];
  const isOther = changes.some(({ said }) => said !== 'is new');
  if (!isNew && changes.length === 0) return { written: false, changes, files };
  if (isOther && !force) {
    const since = causes.length > 0 ? `Changed since: ${causes.join(', ')}. ` : '';
    const hint = `${since}Nothing was replaced. To replace it: --force. To keep both: another folder with --out.`;
    throw new UserError(
      changes.map(({ name, said }, index) => ({
        message: `This file ${said}.`,
        file: join(folder, name),
        ...(index === changes.length - 1 ? { hint } : {}),
      })),
    );
  }
  const manifest = { name: MANIFEST, bytes: `${JSON.stringify(made.manifest, null, 2)}\n` };
  placeFolder(folder, [...made.files, manifest], gone);
  return { written: true, changes, files };
}
