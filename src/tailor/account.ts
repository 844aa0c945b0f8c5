/** What a profile took from a résumé, and by which of its rules. */
export interface Taken {
  /** The rule, as its author would find it: `tags.exclude: hardware`, `limit.entries.publications: 8`. */
  readonly rule: string;
  /** Where it stood in the résumé: `sections[0].entries[1]`. */
  readonly path: string;
  /** What it said, marks and all. */
  readonly text: string;
}
