import type { Problem } from '../errors.ts';
import type { Report } from '../proof/report.ts';

/**
 * What a failed proof means, one problem for each field that lost words, each surplus and each broken rule.
 * `file` is the PDF or the file that it was made from.
 */
export function proofProblems(report: Report, file: string): readonly Problem[] {
  const missing = report.missing.map(({ path, text }) => ({ message: `Not in the PDF: “${text}”.`, path, file }));
  const extra = report.extra.map((text) => ({ message: `In the PDF, but not in the résumé: “${text}”.`, file }));
  const order =
    report.order < 1 ? [{ message: `The reading order is broken (${percent(report.order)} in place).`, file }] : [];
  const checks = report.checks
    .filter(({ ok }) => !ok)
    .map(({ message, page }) => ({ message: onPage(message, page), file }));
  return [...missing, ...extra, ...order, ...checks];
}

/** A share as people read it; only what is whole is called 100 %. */
export function percent(share: number): string {
  return `${share === 1 ? 100 : Math.min(99.9, Math.floor(share * 1000) / 10)} %`;
}

function onPage(message: string, page: number | undefined): string {
  return page === undefined ? message : `Page ${page}: ${message}`;
}
