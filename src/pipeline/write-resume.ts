import type { Path } from '../errors.ts';
import type { OpenedResume } from '../pipeline.ts';
import type { Unmapped } from '../read/dialects/part.ts';
import { relocate } from '../resume/relocate.ts';
import type { Resume } from '../resume/resume.ts';

/** The formats of data that a résumé can be written in: JSON Resume, and Galley's own. */
export type DataFormat = 'json' | 'yaml';

/** A résumé as data. */
export interface WrittenResume {
  readonly text: string;
  /** What the format has no place for, with its place in the author's file. */
  readonly unmapped: readonly Unmapped[];
}

/** Writes an opened résumé as data, for a file in `directory`: the photo's and the fonts' paths are relative to it. */
export async function writeResume(
  { source, resume, directory: from }: OpenedResume,
  format: DataFormat,
  directory: string = from,
): Promise<WrittenResume> {
  const moved = relocate(resume, from, directory);
  if (format === 'yaml') return { text: (await import('../write/write-yaml.ts')).writeYaml(moved), unmapped: [] };
  const { json, left } = (await import('../write/write-json-resume.ts')).writeJsonResume(moved);
  const unmapped = left.map(({ path, value }) => {
    const { path: written = '', position } = source.problem(pathInFile(resume, path), 'key', '');
    return { path: written, value, position };
  });
  return { text: `${JSON.stringify(json, null, 2)}\n`, unmapped };
}

/** Where a value of a tailored résumé stands in its file: the items of a list that was cut know their index there. */
function pathInFile(resume: Resume, path: Path): Path {
  let value: unknown = resume;
  return path.map((key) => {
    value = Object.entries(value ?? {}).find(([name]) => name === String(key))?.[1];
    const { at } = (value ?? {}) as { readonly at?: unknown };
    return typeof key === 'number' && typeof at === 'number' ? at : key;
  });
}
