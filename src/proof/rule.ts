import type { ExpectedPassage } from '../document/text.ts';
import type { Evidence } from './evidence.ts';
import type { Extract } from './extract.ts';
import type { Check } from './report.ts';

/** What a rule finds on one page, or in the whole file; its id, bar and severity are the rule's. */
export interface Finding {
  readonly ok: boolean;
  readonly value: number | string;
  readonly page?: number | undefined;
  readonly message: string;
}

/** Standards a file may claim to keep. */
export type Standard = 'PDF/A' | 'PDF/UA';

interface RuleShell {
  readonly id: string;
  readonly severity: Check['severity'];
  /** What a good file has, for people: `≤ 2.5 MB`. */
  readonly bar: string;
  /**
   * The standards that demand it. In a file that claims one of them a breach is a fault: the claim is false. What only
   * PDF/A demands is not asked of files that do not claim it.
   */
  readonly standards?: readonly Standard[];
  /** In a design that is to be what systems read best, a breach is a fault. */
  readonly ats?: true;
}

/**
 * One rule of a good PDF. `reads` says what it needs: rules on `text` (which has every item's place, width and size)
 * run in every proof, rules on `all` (drawing, layout, objects) in a full one. A rule that passes gives one finding
 * for the file, a broken one gives one for each place where it is broken, and one that cannot be judged in this file
 * gives none. A rule itself never sees the PDF reader.
 */
export type Rule = RuleShell &
  (
    | { readonly reads: 'text'; readonly judge: TextJudge }
    | { readonly reads: 'all'; readonly judge: (evidence: Evidence) => readonly Finding[] }
  );

/** Judges a file's text; `expected` is what it should say, if that is known. */
type TextJudge = (file: Extract, expected?: readonly ExpectedPassage[]) => readonly Finding[];

/** One finding that all is well, or one for each that is not. */
export function findingsOf<T>(
  broken: readonly T[],
  well: { readonly value: number | string; readonly message: string },
  describe: (one: T) => Omit<Finding, 'ok'>,
): readonly Finding[] {
  return broken.length === 0 ? [{ ok: true, ...well }] : broken.map((one) => ({ ok: false, ...describe(one) }));
}
