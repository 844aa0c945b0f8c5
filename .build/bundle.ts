import { chmod, copyFile, cp, mkdir, readdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { writeLayouts } from './layouts.ts';
import { colourProfile, lean } from './lean.ts';

/** Packages written for CommonJS ask for these; in a module they have to be made. */
const banner = `import { createRequire as bundleRequire } from 'node:module';
const require = bundleRequire(import.meta.url);
const bundleFolder = import.meta.dirname;`;

/**
 * Bundles the command and the library into `dist/`: `galley.js` with what each command needs in chunks
 * of its own, `proof-worker.js` for the proof's thread, `index.js` for the library.
 */
export async function bundle(outdir = 'dist'): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: {
      galley: 'src/cli/main.ts',
      'proof-worker': 'src/cli/proof-worker.ts',
      index: 'src/index.ts',
      blocks: 'src/template/blocks.ts',
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    banner: { js: banner },
    minifySyntax: true,
    minifyWhitespace: true,
    define: { __dirname: 'bundleFolder', 'process.env.NODE_ENV': '"production"' },
    external: ['pdf-parse', 'harfbuzzjs', 'jiti'],
    plugins: [lean],
    metafile: true,
    logLevel: 'warning',
  });
  await sweep(outdir, Object.keys(metafile.outputs));
  await mkdir(`${outdir}/data`, { recursive: true });
  await copyFile(colourProfile, `${outdir}/data/sRGB_IEC61966_2_1.icc`);
  await writeLayouts(outdir);
  await cp('templates', `${outdir}/pictures`, { recursive: true, filter: (path) => !/\.tsx?$|\.md$/.test(path) });
  await chmod(`${outdir}/galley.js`, 0o755);
  return metafile;
}

/** Removes the chunks of earlier builds, only now, so that the command can be run at any time. */
async function sweep(outdir: string, made: readonly string[]): Promise<void> {
  const names = new Set(made.map((path) => basename(path)));
  const old = (await readdir(outdir)).filter((name) => name.endsWith('.js') && !names.has(name));
  await Promise.all(old.map((name) => rm(`${outdir}/${name}`, { force: true })));
}
