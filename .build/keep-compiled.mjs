// Preloaded into the command by compile-ahead.ts: keeps the code that V8 has compiled of every chunk by the end of a run.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import vm from 'node:vm';

const scripts = new Map();

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    scripts.set(options.filename, this);
  }
};
syncBuiltinESMExports();

process.on('exit', () => {
  for (const [file, script] of scripts) {
    // As runtime.ts looks for it.
    const folder = join(dirname(file), 'compiled', `${process.arch}-${cachedDataVersionTag()}`);
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${basename(file)}.bin`);
    // Whole or not at all: the command may run meanwhile.
    writeFileSync(`${path}.new`, script.createCachedData());
    renameSync(`${path}.new`, path);
  }
});
