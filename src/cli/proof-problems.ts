import type { Problem } from '../errors.ts';
import type { CheckReport, Report } from '../proof/report.ts';

/**
 * What a failed proof means, one problem for each field that lost words, each surplus and each broken rule.
 * Those of a field name only the field; the others name `file`. `name` is what was read.
 */
export function proofProblems(report: Report | CheckReport, file: string, name = 'PDF'): readonly Problem[] {
  const faults = report.checks.filter(({ ok, severity }) => !ok && severity === 'fault');
  return [
    ...report.missing.map(({ path, text }) => ({ message: `Not in the ${name}: “${text}”.`, path })),
    ...report.misplaced.map(({ path, text }) => ({ message: `Not where it belongs in the ${name}: “${text}”.`, path })),
    ...report.extra.map((text) => ({ message: `In the ${name}, but not in the résumé: “${text}”.`, file })),
    ...faults.map((check) => ({ message: onPage(check), hint: `Expected: ${check.bar}`, file })),
  ];
}

/** What of a proof that passed its author should know at once: lines that TeX could not fit. */
export function proofWarnings(report: Report | undefined, file: string): readonly Problem[] {
  const overfull = report?.checks.filter(({ id }) => id === 'overfull') ?? [];
  const hint = 'Shorten it, or let it break: give it a space, or another design.size.';
  return overfull.map(({ message, path }) => ({ message, hint, ...(path === undefined ? { file } : { path }) }));
}

/** A check in words, with its page where it has one. */
export function onPage({ message, page }: Report['checks'][number]): string {
  return page === undefined ? message : `Page ${page}: ${message}`;
}

/** A share as people read it; only what is whole is called 100 %. */
export function percent(share: number): string {
  return `${share === 1 ? 100 : Math.min(99.9, Math.floor(share * 1000) / 10)} %`;
}
