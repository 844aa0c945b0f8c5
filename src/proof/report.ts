/** What reading a finished PDF back has shown. Shares run from 0 to 1. */
export interface Report {
  readonly ok: boolean;
  /** Share of the expected words that are in the file. */
  readonly recall: number;
  /** Share of the file's words that were expected. */
  readonly precision: number;
  /** Share of the expected passages that stand in the expected order. */
  readonly order: number;
  readonly missing: readonly MissingText[];
  readonly extra: readonly string[];
  readonly pages: number;
  readonly checks: readonly Check[];
}

export interface MissingText {
  /** The field of the résumé the words come from. */
  readonly path: string;
  readonly text: string;
}

/** One rule of a good PDF, measured. */
export interface Check {
  readonly id: string;
  readonly ok: boolean;
  readonly value: number | string;
  readonly bar: string;
  /** From 1; absent when the rule is about the whole file. */
  readonly page?: number | undefined;
  /** What it means and what to do, in plain words. */
  readonly message: string;
}
