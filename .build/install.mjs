// Installs the dependencies unless they are there already. Plain JavaScript: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Galley needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const wanted = statSync('package-lock.json').mtimeMs;
const installed = statSync('node_modules/.package-lock.json', { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (installed < wanted) {
  console.error('Installing …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Not `npm ci`, which refuses a lock file that was made where a tool's binaries for other systems cannot be had.
  const { status } = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  process.exit(status ?? 1);
}
