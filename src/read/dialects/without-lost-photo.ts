import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type BuiltSource, buildSource } from '../build-source.ts';

/**
 * Takes a source as `readDialect` gives it. In another format a photo is often a picture of the web page that the file
 * was made for, so one that is not beside the file is listed as left out; in Galley’s own it is a mistake.
 */
export async function withoutLostPhoto(source: BuiltSource): Promise<BuiltSource> {
  const { parts, dialect, unmapped } = source;
  const { root } = parts;
  const data = typeof parts.data === 'object' && parts.data !== null ? parts.data : {};
  const photo: unknown = Reflect.get(data, 'photo');
  if (dialect === undefined || typeof photo !== 'string' || (await isThere(resolve(dirname(source.file), photo))))
    return source;
  const { photo: _, ...rest } = data as Readonly<Record<string, unknown>>;
  const place = root.children?.get('photo');
  const lost = { path: place?.path ?? 'photo', value: photo, position: place?.key ?? place?.value };
  const children = new Map([...(root.children ?? [])].filter(([key]) => key !== 'photo'));
  return buildSource({
    ...parts,
    data: Object.assign(Object.create(null), rest),
    root: { ...root, children },
    unmapped: [lost, ...unmapped],
  });
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
