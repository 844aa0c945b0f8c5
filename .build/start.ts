import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';

/** Bundles the command and typesets the example résumés of `data/` into `output/`. */
await bundle();
const examples = readdirSync('data').filter((name) => name.endsWith('.yaml'));
const line = ['dist/galley.js', 'build', ...examples.map((name) => join('data', name))];
process.exitCode = spawnSync(process.execPath, line, { stdio: 'inherit' }).status ?? 1;
