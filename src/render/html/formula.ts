import type { Formula, FormulaRun } from '../../document/model.ts';
import { element, escapeText, type Html, join } from './html.ts';

/** What a common space takes, in em: what a run is wider than that is added to it. */
const SPACE = 0.25;

/** A formula as the letters that are read of it, raised, lowered and spaced as it is typeset. */
export function setFormula({ parts }: Formula): Html {
  const runs = parts.flatMap((part) => part.runs);
  return element('span', { class: 'math', dir: 'ltr' }, join(stretches(runs).map(setStretch)));
}

/** Neighbours under a bar, and those under none. */
function stretches(runs: readonly FormulaRun[]): readonly (readonly FormulaRun[])[] {
  const found: FormulaRun[][] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last !== undefined && isBarred(last[0]) === isBarred(run)) last.push(run);
    else found.push([run]);
  }
  return found;
}

function isBarred(run: FormulaRun | undefined): boolean {
  return run?.barred === true;
}

/** One bar over all that is under it, whether raised, lowered or neither. */
function setStretch(runs: readonly FormulaRun[]): Html {
  const content = join(runs.map(setRun));
  return isBarred(runs[0]) ? element('span', { class: 'barred' }, content) : content;
}

function setRun(run: FormulaRun): Html {
  const content = run.face === 'mono' ? element('code', {}, escapeText(run.text)) : escapeText(run.text);
  const style = styleOf(run);
  return style === '' ? content : element(tagOf(run), { style }, content);
}

function tagOf({ raise, size }: FormulaRun): string {
  if (size === 1 || raise === 0) return 'span';
  return raise > 0 ? 'sup' : 'sub';
}

function styleOf({ text, face, size, raise, width }: FormulaRun): string {
  return [
    /italic$/.test(face) ? 'font-style:italic' : '',
    /^bold/.test(face) ? 'font-weight:600' : '',
    size === 1 ? '' : `font-size:${size}em`,
    raise === 0 ? '' : `vertical-align:${round(raise / size)}em`,
    width === undefined || !/^\s$/.test(text) ? '' : `word-spacing:${round(width / size - SPACE)}em`,
  ]
    .filter(Boolean)
    .join(';');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
