import { chmod, copyFile, mkdir, rm } from 'node:fs/promises';
import { build, type Metafile } from 'esbuild';
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
  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: { galley: 'src/cli/main.ts', 'proof-worker': 'src/cli/proof-worker.ts', index: 'src/index.ts' },
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
    external: ['pdf-parse'],
    plugins: [lean],
    metafile: true,
    logLevel: 'warning',
  });
  await mkdir(`${outdir}/data`, { recursive: true });
  await copyFile(colourProfile, `${outdir}/data/sRGB_IEC61966_2_1.icc`);
  await chmod(`${outdir}/galley.js`, 0o755);
  return metafile;
}
