import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';

/** Bundles the command, typesets the example résumés of `data/` into `output/`, and makes the example application. */
await bundle();
const examples = readdirSync('data').filter((name) => name.endsWith('.yaml'));
const build = run('build', ...examples.map((name) => join('data', name)));
const apply = run('apply', 'data/applications/union-college.yaml', '--date', '1902-05-13', '--force');
process.exitCode = build || apply;

function run(...line: readonly string[]): number {
  return spawnSync(process.execPath, ['dist/galley.js', ...line], { stdio: 'inherit' }).status ?? 1;
}
