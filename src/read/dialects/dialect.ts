import type { Path } from '../../errors.ts';
import type { Part } from './part.ts';
import type { Said } from './said.ts';

/**
 * Another format of résumés. To add one: a file of its own with such a value, and its line in `dialects.ts`.
 * `convert` takes texts from the parts of the author's file (`part.field('basics').field('name').take()`) and puts
 * them into groups and lists of Galley's fields (`group`, `list`, `terms`), which carry their places along.
 * What it does not take is listed for the author by itself: nothing is lost in silence.
 */
export interface Dialect {
  /** As `--from` names it. */
  readonly name: DialectName;
  /** As sentences call it. */
  readonly title: string;
  /** Whether a file's top fields have this format's shape. */
  readonly matches: (data: Readonly<Record<string, unknown>>) => boolean;
  /** Where it keeps the person's name, the one field that a résumé needs. */
  readonly nameAt: Path;
  /** Gives Galley's fields: the whole file, or undefined when nothing in it could be taken. */
  readonly convert: (file: Part) => Said | undefined;
}

/** The formats that `--from` can name. */
export const dialectNames = ['galley', 'jsonresume', 'rendercv', 'yamlresume', 'fresh'] as const;

export type DialectName = (typeof dialectNames)[number];
