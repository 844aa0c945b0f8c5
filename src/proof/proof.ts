import type { ExpectedPassage } from '../document/text.ts';
import { type CompareSettings, compare } from './compare.ts';
import { extract } from './extract.ts';
import type { CheckReport, Report } from './report.ts';
import { judge } from './rule.ts';
import { rules } from './rules.ts';

export interface ProofSettings extends CompareSettings {
  /** Reads the text only, without the rules on fonts, colours and links: for builds, which know what they drew. */
  readonly quick?: boolean | undefined;
}

/**
 * Reads a finished PDF back and holds it against what was composed (`readDocument` in document/text.ts) and against
 * the rules of a good PDF. Without `expected` there are only the rules.
 * @throws UserError when the bytes are no readable PDF, or one without text.
 */
export function proofPdf(
  bytes: Uint8Array,
  expected: readonly ExpectedPassage[],
  settings?: ProofSettings,
): Promise<Report>;
export function proofPdf(bytes: Uint8Array, expected?: undefined, settings?: ProofSettings): Promise<CheckReport>;
export function proofPdf(
  bytes: Uint8Array,
  expected?: readonly ExpectedPassage[],
  settings?: ProofSettings,
): Promise<Report | CheckReport>;
export async function proofPdf(
  bytes: Uint8Array,
  expected?: readonly ExpectedPassage[],
  settings: ProofSettings = {},
): Promise<Report | CheckReport> {
  const file = await extract(bytes, { drawing: settings.quick !== true });
  const checks = judge(file, rules);
  const pages = file.pages.length;
  const sound = checks.every(({ ok, severity }) => ok || severity === 'warning');
  if (!expected) {
    const nothing = { recall: null, precision: null, order: null, missing: [], extra: [], misplaced: [] };
    return { ok: sound, ...nothing, pages, checks };
  }
  const found = compare(expected, file.pages, settings);
  const whole = found.recall === 1 && found.precision === 1 && found.order === 1;
  return { ok: sound && whole, ...found, pages, checks };
}
