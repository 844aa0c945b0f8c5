import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { put, small, temporaryFolder } from './galley.ts';

const root = join(import.meta.dirname, '../..');
const folder = temporaryFolder();
put(folder, 'ada.yaml', small);

/** The files that Node loads for a command, as its own module tracing tells them. */
function loadedBy(...line: string[]): string {
  const { stderr, status } = spawnSync(process.execPath, [join(root, 'dist/galley.js'), ...line], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_DEBUG: 'esm,module' },
    maxBuffer: 1e8,
  });
  expect(status).toBe(0);
  return stderr;
}

describe('a command loads only what it needs:', () => {
  it.each([
    ['--help', ['--help']],
    ['validate', ['validate', 'ada.yaml']],
    ['schema', ['schema']],
    ['build -f json,yaml', ['build', 'ada.yaml', '-f', 'json,yaml']],
    ['import', ['import', 'ada.yaml']],
  ])('%s neither the renderer nor the proof', (_, line) => {
    expect(loadedBy(...line)).not.toMatch(/render-pdf|yoga|classic-|pdf-parse|proof-worker/);
  });

  it('--help neither the schema nor the reader of YAML', () => {
    expect(loadedBy('--help')).not.toMatch(/pipeline|open-input/);
  });

  it('build the renderer, so that these names still mean something', () => {
    const loaded = loadedBy('build', 'ada.yaml');
    for (const name of ['render-pdf', 'classic-', 'pipeline|open-input|build-files', 'proof-worker']) {
      expect(loaded).toMatch(new RegExp(name));
    }
  });

  it('a build that has nothing to complain of neither measures nor wraps lines, nor spells names in ASCII', () => {
    const paths = new Set(loadedBy('build', 'ada.yaml').match(/dist\/[\w-]+\.js\b/g));
    const texts = [...paths].map((path) => readFileSync(join(root, path), 'utf8'));
    expect(texts.length).toBeGreaterThan(5);
    // Who quotes lines measures them, which compiles the expressions of all emoji; it is known by its segmenter.
    expect(texts.filter((text) => text.includes('granularity:"grapheme"')).map((text) => text.length)).toEqual([]);
    expect([...paths].filter((path) => /wrap-ansi|quote-line|format-problem|any-ascii/.test(path))).toEqual([]);
  });
});
