import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const command = join(root, 'dist/galley.js');
export const examples = ['charles-steinmetz.yaml', 'marie-curie.yaml'].map((name) => join(root, 'data', name));

/** What a run of the command left behind. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the bundled command in a folder, as a shell does, with no terminal; `input` is its standard input. */
export function galley(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
): Run {
  const clean = { ...process.env, SOURCE_DATE_EPOCH: '', ...env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd,
    input,
    env: clean,
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { status, stdout, stderr };
}

export { temporaryFolder } from '../temporary-folder.ts';

/** Writes a file into a folder and gives its name. */
export function put(folder: string, name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** A résumé of a few words. */
export const small = 'name: Ada Lovelace\nsections:\n  - title: Work\n    entries: ["Note G, 1843"]\n';

requireFreshBundle();

/** A bundle older than its source would test what is no longer there. */
function requireFreshBundle(): void {
  const bundled = statSync(command, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  for (const folder of ['src', 'templates']) {
    for (const path of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(path)) continue;
      if (statSync(join(root, folder, path)).mtimeMs > bundled)
        throw new Error('dist/ is older than src/: npm run build');
    }
  }
}
