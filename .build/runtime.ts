import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** What a chunk is: the body of this function, which `chunkHead` of chunk.ts opens. */
type Chunk = (
  module: { exports: unknown },
  exports: unknown,
  require: (name: string) => unknown,
  bring: (name: string) => Promise<unknown>,
  filename: string,
  folder: string,
  url: string,
) => void;

const folder = import.meta.dirname;
const compiled = join(folder, 'compiled', `${process.arch}-${cachedDataVersionTag()}`);
const outer = createRequire(import.meta.url);
const loaded = new Map<string, { exports: unknown }>();

/**
 * Runs a chunk of the bundle, once, and gives what it exports. V8 is handed the code that compile-ahead.ts has kept for
 * this very version of it, if there is any; V8 itself refuses what does not fit.
 */
export function load(name: string): unknown {
  const known = loaded.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  const filename = join(folder, name);
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: keptFor(name) });
  const require = Object.assign((id: string) => (isChunk(id) ? load(id) : outer(id)), { resolve: outer.resolve });
  const bring = async (id: string): Promise<unknown> => (isChunk(id) ? load(id) : import(id));
  const run = script.runInThisContext() as Chunk;
  run(module, module.exports, require, bring, filename, folder, pathToFileURL(filename).href);
  return module.exports;
}

function isChunk(id: string): boolean {
  return id.startsWith('./');
}

function keptFor(name: string): Buffer | undefined {
  try {
    return readFileSync(join(compiled, `${name}.bin`));
  } catch {
    return undefined;
  }
}
