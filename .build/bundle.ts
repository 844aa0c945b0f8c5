import { chmod, copyFile, cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { chunkOf } from './chunk.ts';
import { compileAhead } from './compile-ahead.ts';
import { writeLayouts } from './layouts.ts';
import { colourProfile, lean } from './lean.ts';

/** The files of the bundle that are run or imported by name, and what is first done in each. */
const entries: Readonly<Record<string, { readonly from: string; readonly head?: string }>> = {
  galley: { from: 'src/cli/main.ts', head: "import './src/cli/tune-engine.ts';" },
  'proof-worker': { from: 'src/cli/proof-worker.ts' },
  index: { from: 'src/index.ts' },
  blocks: { from: 'src/template/blocks.ts' },
};

/**
 * Bundles the command and the library into `dist/`: `galley.js` with what each command needs in chunks
 * of its own, `proof-worker.js` for the proof's thread, `index.js` for the library,
 * `blocks.js` for layouts of authors.
 */
export async function bundle(outdir = 'dist'): Promise<Metafile> {
  const { metafile, outputFiles } = await build({
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, { from }]) => [name, from])),
    outdir,
    outExtension: { '.js': '.cjs' },
    // A name for every content: compiled code is never found for another than its own.
    entryNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    minifySyntax: true,
    minifyWhitespace: true,
    define: { 'import.meta.url': 'chunkUrl', 'process.env.NODE_ENV': '"production"' },
    external: ['harfbuzzjs', 'jiti'],
    plugins: [lean],
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  await mkdir(`${outdir}/data`, { recursive: true });
  await copyFile(colourProfile, `${outdir}/data/sRGB_IEC61966_2_1.icc`);
  await writeLayouts(outdir);
  await cp('templates', `${outdir}/pictures`, { recursive: true, filter: (path) => !/\.tsx?$|\.md$/.test(path) });
  await Promise.all(outputFiles.map(async ({ path, text }) => writeFile(path, await chunkOf(text))));
  await Promise.all(Object.entries(metafile.outputs).map(([path, output]) => writeEntry(path, output, outdir)));
  await chmod(`${outdir}/galley.js`, 0o755);
  await sweep(outdir, Object.keys(metafile.outputs));
  await compileAhead(outdir);
  return metafile;
}

/** Writes the file that loads a chunk by the name it is known by, if the chunk is that of an entry. */
async function writeEntry(path: string, output: Metafile['outputs'][string], outdir: string): Promise<void> {
  const [name, entry] = Object.entries(entries).find(([, { from }]) => from === output.entryPoint) ?? [];
  if (name === undefined || entry === undefined) return;
  const call = `load('./${basename(path)}')`;
  const body = output.exports.length > 0 ? `export const { ${output.exports.join(', ')} } = ${call};` : `${call};`;
  await build({
    stdin: {
      contents: `${entry.head ?? ''}\nimport { load } from './.build/runtime.ts';\n${body}\n`,
      resolveDir: process.cwd(),
    },
    outfile: join(outdir, `${name}.js`),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    ...(name === 'galley' && { banner: { js: '#!/usr/bin/env node' } }),
  });
}

/** Removes the chunks of earlier builds, only now, so that the command can be run at any time. */
async function sweep(outdir: string, made: readonly string[]): Promise<void> {
  const names = new Set([...made.map((path) => basename(path)), ...Object.keys(entries).map((name) => `${name}.js`)]);
  const old = (await readdir(outdir)).filter((name) => /\.c?js$/.test(name) && !names.has(name));
  await Promise.all(old.map((name) => rm(join(outdir, name), { force: true })));
}
