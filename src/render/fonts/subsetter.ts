import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The functions of HarfBuzz that take a font apart (hb-subset.h); all pointers are into its memory. */
export interface Subsetter {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly malloc: (size: number) => number;
  readonly free: (pointer: number) => void;
  readonly hb_blob_create: (data: number, length: number, mode: number, user: number, destroy: number) => number;
  readonly hb_blob_destroy: (blob: number) => void;
  readonly hb_blob_get_data: (blob: number, length: number) => number;
  readonly hb_blob_get_length: (blob: number) => number;
  readonly hb_face_create: (blob: number, index: number) => number;
  readonly hb_face_destroy: (face: number) => void;
  readonly hb_face_reference_blob: (face: number) => number;
  readonly hb_set_add: (set: number, value: number) => void;
  readonly hb_subset_input_create_or_fail: () => number;
  readonly hb_subset_input_destroy: (input: number) => void;
  readonly hb_subset_input_unicode_set: (input: number) => number;
  readonly hb_subset_input_set: (input: number, kind: number) => number;
  readonly hb_subset_or_fail: (face: number, input: number) => number;
  readonly _initialize: () => void;
}

interface Instantiator {
  readonly instantiate: (bytes: Uint8Array) => Promise<{ readonly instance: { readonly exports: Subsetter } }>;
}

let loaded: Promise<Subsetter> | undefined;

/** HarfBuzz's subsetter, loaded once. */
export function loadSubsetter(): Promise<Subsetter> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Subsetter> {
  const require = createRequire(import.meta.url);
  const file = await readFile(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));
  // Node's own types do not know what every Node has.
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: Instantiator };
  const { instance } = await WebAssembly.instantiate(file);
  const hb = instance.exports;
  hb._initialize();
  return hb;
}
