// Preloaded into the command by loading.test.ts: tells every script that is run, a line each, to standard
// error, and whether V8 was handed code that had been compiled before, and took it.
import { syncBuiltinESMExports } from 'node:module';
import vm from 'node:vm';

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    const code = options.cachedData === undefined ? 'afresh' : this.cachedDataRejected ? 'refused' : 'kept';
    process.stderr.write(`${code} ${options.filename}\n`);
  }
};
syncBuiltinESMExports();
