import { UsageError } from './usage-error.ts';

/** What an option that takes a whole number asks for. */
export interface NumberRule {
  readonly option: string;
  readonly least: number;
  readonly most: number;
  /** What it is, in a sentence: `a number of pages`. */
  readonly is: string;
  readonly example: number;
}

/**
 * Reads a whole number that an option was given; undefined where it was not.
 * @throws UsageError for what is none, or out of bounds.
 */
export function readNumber(
  { option, least, most, is, example }: NumberRule,
  spelt: string | undefined,
): number | undefined {
  if (spelt === undefined) return undefined;
  const value = /^\d{1,6}$/.test(spelt) ? Number(spelt) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`${option} “${spelt}” is not ${is}.`, `For example: ${option} ${example}`);
}
