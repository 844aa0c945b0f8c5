import type { Path, Position, Problem } from '../errors.ts';
import type { Unmapped } from './dialects/part.ts';

/**
 * A file as read, with the place of everything in it. The whole line from a file to a résumé is
 *
 *     const source = override(await readSource(file), ['design.size=10']); // read/read-source.ts, read/override.ts
 *     const resume = validateResume(source, await checkFiles(source));     // resume/validate.ts, read/check-files.ts
 *
 * where `readSource(file: string): Promise<BuiltSource>`, `parseSource(text: string, file: string): BuiltSource`,
 * `override(source: BuiltSource, sets: readonly string[]): BuiltSource` and
 * `checkFiles(source: Source): Promise<readonly Problem[]>`. All of them throw UserError and nothing else.
 */
export interface Source {
  /** The file as the user named it. */
  readonly file: string;
  /** The file's text without a byte order mark. */
  readonly text: string;
  /**
   * Mappings are plain objects without a prototype, sequences are arrays. Every scalar is a string as
   * the author spelt it (`1.10`, `true`, `2015-10`); an empty one is null in a mapping and left out of a list.
   */
  readonly data: unknown;
  /** Mistakes of YAML found on the way; whoever judges the data reports them with its own. */
  readonly problems: readonly Problem[];
  /** The first line from which the data cannot be trusted, because YAML's own structure broke there. */
  readonly brokenFrom?: number | undefined;
  /** What the format is called that the file is written in, where that is not Galley's own: `JSON Resume`. */
  readonly dialect?: string | undefined;
  /** What the file says in that format and Galley has no field for, in the file's order. */
  readonly unmapped: readonly Unmapped[];
  /** The keys of a mapping in the author's order, which objects lose for keys like `2015`; empty for anything else. */
  readonly keys: (path: Path) => readonly string[];
  /** Where a field's key or its value begins; undefined for what is not in the file. */
  readonly locate: (path: Path, at: 'key' | 'value') => Position | undefined;
  /**
   * A problem at a field, or at the nearest node around it that the file has. What a `--set` gave names that option.
   * `offset` is a place in the field's text: of a text written as a block, that line is shown.
   */
  readonly problem: (
    path: Path,
    at: 'key' | 'value' | 'inside',
    message: string,
    hint?: string,
    offset?: number,
  ) => Problem;
}
