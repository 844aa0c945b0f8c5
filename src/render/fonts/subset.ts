import { loadSubsetter, type Subsetter } from './subsetter.ts';

/** HB_MEMORY_MODE_READONLY; HB_SUBSET_SETS_LAYOUT_FEATURE_TAG. */
const READONLY = 1;
const FEATURES = 6;

/**
 * What of a font a text needs: its letters, and all that they turn into when they are set, by the `wanted` features too
 * (`smcp`) besides those of every text. Undefined for what is no font.
 */
export async function subset(
  font: Uint8Array,
  letters: Iterable<string>,
  wanted: readonly string[] = [],
): Promise<Uint8Array | undefined> {
  const hb = await loadSubsetter();
  const data = hb.malloc(font.length);
  new Uint8Array(hb.memory.buffer).set(font, data);
  const blob = hb.hb_blob_create(data, font.length, READONLY, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  const points = hb.hb_subset_input_unicode_set(input);
  for (const letter of letters) hb.hb_set_add(points, letter.codePointAt(0) ?? 0);
  const features = hb.hb_subset_input_set(input, FEATURES);
  for (const tag of wanted) hb.hb_set_add(features, Buffer.from(tag, 'latin1').readUInt32BE());
  const part = hb.hb_subset_or_fail(face, input);
  const bytes = part === 0 ? undefined : bytesOf(part, hb);
  hb.hb_face_destroy(part);
  hb.hb_subset_input_destroy(input);
  hb.hb_face_destroy(face);
  hb.hb_blob_destroy(blob);
  hb.free(data);
  return bytes;
}

function bytesOf(face: number, hb: Subsetter): Uint8Array {
  const blob = hb.hb_face_reference_blob(face);
  const start = hb.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob));
  hb.hb_blob_destroy(blob);
  return bytes;
}
