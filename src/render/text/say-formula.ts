import type { Formula, FormulaRun } from '../../document/model.ts';
import { raise } from './raise.ts';

/**
 * Gives a formula as one line of letters. Scripts are raised and lowered letters where there are such; where a formula
 * has to be drawn, as limits and two scripts at one letter have, others are marked (`∑_(i=1)^n`, Unicode Technical
 * Note 28), since one would be read as part of the other.
 */
export function sayFormula({ parts, drawn }: Formula): string {
  const groups = groupScripts(parts.flatMap(({ runs }) => runs));
  return groups.map(({ text, script }) => (script === undefined ? text : sayScript(text, script, drawn))).join('');
}

type Script = 'superscript' | 'subscript';

interface Group {
  readonly text: string;
  readonly script: Script | undefined;
}

/** Neighbouring letters of one script belong together. */
function groupScripts(runs: readonly FormulaRun[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { text, raise: height, size } of runs) {
    const script = size === 1 || height === 0 ? undefined : height > 0 ? 'superscript' : 'subscript';
    const last = groups.at(-1);
    if (last && last.script === script) groups[groups.length - 1] = { text: last.text + text, script };
    else groups.push({ text, script });
  }
  return groups;
}

function sayScript(text: string, script: Script, drawn: boolean): string {
  if (!drawn) return raise(text, script);
  const raised = /\p{L}/u.test(text) ? text : raise(text, script);
  if (raised !== text) return raised;
  const sign = script === 'superscript' ? '^' : '_';
  return [...text].length === 1 ? `${sign}${text}` : `${sign}(${text})`;
}
