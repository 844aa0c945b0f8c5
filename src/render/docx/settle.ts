import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The first date that a zip can hold: the files in it bear no other. In local time, as zips are. */
const EPOCH = new Date(1980, 0, 1);
/** The ids that the package draws at random: of links. */
const LINK = /(?<=")rId[a-z0-9_-]{21}(?=")/g;

/**
 * Takes out of a packed file what differs from one run to the next: the time of packing, and random names of links,
 * which are counted instead. `parts` are added, by their paths.
 */
export function settle(packed: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files = unzipSync(packed);
  const names = new Map<string, string>();
  const settled: Zippable = {};
  for (const [path, bytes] of Object.entries(files)) {
    settled[path] = /^word\/(?:_rels\/)?document\.xml(?:\.rels)?$/.test(path) ? renamed(bytes, names) : bytes;
  }
  for (const [path, bytes] of parts) settled[path] = bytes;
  const settings = files['word/settings.xml'];
  if (settings && parts.size > 0) settled['word/settings.xml'] = keepingFaces(settings);
  return zipSync(settled, { mtime: EPOCH, level: 6 });
}

function renamed(bytes: Uint8Array, names: Map<string, string>): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const counted = text.replace(LINK, (id) => {
    const name = names.get(id) ?? `link${names.size + 1}`;
    names.set(id, name);
    return name;
  });
  return new TextEncoder().encode(counted);
}

/** Whoever saves the file again keeps the faces in it; the package says so only of faces that it embeds itself. */
function keepingFaces(settings: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(settings);
  const before = /<w:displayBackgroundShape[^>]*\/>/;
  return new TextEncoder().encode(text.replace(before, '$&<w:embedTrueTypeFonts/><w:saveSubsetFonts/>'));
}
