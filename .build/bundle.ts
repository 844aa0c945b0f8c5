import { chmod, rm } from 'node:fs/promises';
import { build, type Metafile } from 'esbuild';

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
    metafile: true,
    packages: 'external',
    logLevel: 'warning',
  });
  await chmod(`${outdir}/galley.js`, 0o755);
  return metafile;
}
