import type { ExpectedPassage } from '../document/text.ts';
import { type CompareSettings, compare } from './compare.ts';
import { gatherEvidence } from './evidence.ts';
import { type Extract, extract } from './extract.ts';
import { judgeAll, judgeText } from './judge.ts';
import type { Check, CheckReport, Report } from './report.ts';
import { rules } from './rules.ts';

export interface ProofSettings extends CompareSettings {
  /** Reads the text only, without the rules on print and structure: for builds, which know what they drew. */
  readonly quick?: boolean | undefined;
  /** The design is compact on purpose: longer lines and narrower margins are allowed. */
  readonly compact?: boolean | undefined;
  /** The design is to be what systems that read résumés read best: what troubles them is a fault. */
  readonly ats?: boolean | undefined;
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
  const { file, checks } = settings.quick
    ? await readQuickly(bytes, expected)
    : await readWhole(bytes, expected, settings);
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

interface Read {
  readonly file: Extract;
  readonly checks: readonly Check[];
}

async function readQuickly(bytes: Uint8Array, expected: readonly ExpectedPassage[] | undefined): Promise<Read> {
  const file = await extract(bytes, { drawing: false });
  return { file, checks: judgeText(file, rules, expected) };
}

async function readWhole(
  bytes: Uint8Array,
  expected: readonly ExpectedPassage[] | undefined,
  settings: ProofSettings,
): Promise<Read> {
  const { compact = false, ats = false } = settings;
  const evidence = await gatherEvidence(bytes, { expected, settings, compact, ats });
  return { file: evidence.file, checks: judgeAll(evidence, rules) };
}
