import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const page = 'data/starter/resume.yaml';
const example = 'data/charles-steinmetz.yaml';

/**
 * Keeps the code that V8 compiles while résumés are set and proofread, in `compiled/` of the bundle's folder, for this
 * version of Node; another compiles for itself at every run. Each run begins with what those before it have kept. Code
 * is kept of the main thread only, so the proof is a run of its own. Keeps a PDF too, for the proof to practise on.
 */
export async function compileAhead(outdir: string): Promise<void> {
  const sample = join(outdir, 'data', 'warm-up.pdf');
  await rm(join(outdir, 'compiled'), { recursive: true, force: true });
  const folder = await mkdtemp(join(tmpdir(), 'galley-'));
  try {
    run(outdir, ['build', page, '--no-proof', '--date', '2000-01-01', '--out', join(folder, 'page.pdf')]);
    await copyFile(join(folder, 'page.pdf'), sample);
    run(outdir, ['build', page, '--format', 'docx,html', '--no-proof', '--out', folder]);
    run(outdir, ['build', example, '--template', 'all', '--no-proof', '--out', folder]);
    // Texts are proofread by the thread that sets them, where no PDF is.
    run(outdir, ['build', example, '--format', 'html,docx,md,txt,json', '--out', folder]);
    run(outdir, ['proof', sample, '--against', page]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(outdir: string, line: readonly string[]): void {
  const words = ['--import', './.build/keep-compiled.mjs', join(outdir, 'galley.js'), ...line, '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`galley ${line.join(' ')} failed: ${stderr}`);
}
