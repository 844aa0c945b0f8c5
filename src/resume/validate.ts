import type { Path, Problem } from '../errors.ts';
import { UserError } from '../errors.ts';
import type { Resume } from './resume.ts';

/** What validation needs to know of a source; `Source` of the read room is one. */
export interface Validated {
  readonly data: unknown;
  readonly problems: readonly Problem[];
  readonly brokenFrom?: number | undefined;
  readonly keys: (path: Path) => readonly string[];
  readonly problem: (path: Path, at: 'key' | 'value', message: string, hint?: string) => Problem;
}

/**
 * Takes a source as read and gives the résumé with every value in its final type.
 * `found` are problems others have seen in the same file (a missing photo): they are reported with these.
 * Throws UserError with every problem at once, in the file's order.
 */
export function validateResume(source: Validated, found: readonly Problem[] = []): Resume {
  throw new UserError([...source.problems, ...found]);
}
