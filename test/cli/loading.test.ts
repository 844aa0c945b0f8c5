import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { put, small, temporaryFolder } from './galley.ts';

const root = join(import.meta.dirname, '../..');
const folder = temporaryFolder();
put(folder, 'ada.yaml', small);

/** The chunks that a command runs, and what Node's own module tracing tells of the packages outside the bundle. */
function loadedBy(...line: string[]): string {
  return tracedBy([], line);
}

function tracedBy(flags: readonly string[], line: readonly string[]): string {
  const preload = ['--import', join(import.meta.dirname, 'trace-scripts.mjs')];
  const words = [...flags, ...preload, join(root, 'dist/galley.js'), ...line];
  const { stderr, status } = spawnSync(process.execPath, words, {
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
    for (const name of ['render-pdf', 'classic-', 'pipeline|open-input|build-files', 'proof-worker', 'pdf-parse']) {
      expect(loaded).toMatch(new RegExp(name));
    }
  });

  it('a build what makes Word files, only for one, which needs nothing of what makes PDFs', () => {
    expect(loadedBy('build', 'ada.yaml', '--no-proof')).not.toMatch(/render-docx|extract-docx/);
    const loaded = loadedBy('build', 'ada.yaml', '-f', 'docx', '--no-proof');
    expect(loaded).toMatch(/render-docx/);
    expect(loaded).not.toMatch(/render-pdf|yoga|pdf-parse|proof-worker/);
  });

  it('a build what draws formulas, only where one must be drawn', () => {
    put(folder, 'letters.yaml', `${small}\nsummary: 'at $p_T > 5$'\n`);
    put(folder, 'shapes.yaml', `${small}\nsummary: 'at $\\frac{a}{b}$'\n`);
    expect(loadedBy('build', 'letters.yaml', '--no-proof')).not.toMatch(/typesetter-/);
    expect(loadedBy('build', 'shapes.yaml', '--no-proof')).toMatch(/typesetter-/);
  });

  it('a build that has nothing to complain of neither measures nor wraps lines, nor spells names in ASCII', () => {
    const paths = new Set(loadedBy('build', 'ada.yaml').match(/dist\/[\w-]+\.cjs\b/g));
    const texts = [...paths].map((path) => readFileSync(join(root, path), 'utf8'));
    expect(texts.length).toBeGreaterThan(5);
    // Who quotes lines measures them, which compiles the expressions of all emoji; it is known by its segmenter.
    expect(texts.filter((text) => text.includes('granularity:"grapheme"')).map((text) => text.length)).toEqual([]);
    expect([...paths].filter((path) => /wrap-ansi|quote-line|format-problem|any-ascii/.test(path))).toEqual([]);
  });
});

describe('what V8 has compiled', () => {
  it('for the bundle is taken at every run of a command, in the thread of the proof too', () => {
    const traced = loadedBy('build', 'ada.yaml');
    for (const name of ['galley-', 'render-pdf', 'classic-', 'pdf-parse']) {
      expect(traced).toMatch(new RegExp(`^kept .*${name}`, 'm'));
    }
    expect(traced).not.toMatch(/^refused/m);
  });

  it('for other settings than those of the run is left alone, and the run is the same', () => {
    const traced = tracedBy(['--no-sparkplug'], ['build', 'ada.yaml']);
    expect(traced).toMatch(/^afresh .*render-pdf/m);
    expect(traced).not.toMatch(/^(kept|refused)/m);
  });
});
