/** What reading a file back against its source has shown. Shares run from 0 to 1; only what is whole is 1. */
export interface Report {
  /** Nothing is lost, added or misplaced, and no check found a fault. Warnings leave it true. */
  readonly ok: boolean;
  /** Share of the expected words that are in the file. */
  readonly recall: number;
  /** Share of the file's words that were expected. */
  readonly precision: number;
  /** Share of the expected passages that stand in the expected order. */
  readonly order: number;
  readonly missing: readonly MissingText[];
  readonly extra: readonly string[];
  /** Words that are in the file, but not where they belong. */
  readonly misplaced: readonly MissingText[];
  /** Null for a file that has none: a text. */
  readonly pages: number | null;
  readonly checks: readonly Check[];
}

/** A report on a PDF whose source is not known: nothing to compare, so no shares, only checks. */
export interface CheckReport extends Omit<Report, 'recall' | 'precision' | 'order'> {
  readonly recall: null;
  readonly precision: null;
  readonly order: null;
}

export interface MissingText {
  /** The field of the résumé the words come from. */
  readonly path: string;
  readonly text: string;
}

/** What a rule is about: the words, the printed page, systems that read résumés, tags and standards. */
export type Group = 'text' | 'print' | 'parsers' | 'structure';

/** One rule of a good PDF, measured. */
export interface Check {
  readonly id: string;
  readonly group: Group;
  readonly ok: boolean;
  /** A fault makes the report red; a warning is only told. */
  readonly severity: 'fault' | 'warning';
  readonly value: number | string;
  readonly bar: string;
  /** From 1; absent when the rule is about the whole file. */
  readonly page?: number | undefined;
  /** The field of the résumé that it comes from, where that is known. */
  readonly path?: string | undefined;
  /** What it means and what to do, in plain words. */
  readonly message: string;
}
