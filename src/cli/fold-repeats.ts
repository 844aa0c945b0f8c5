import type { Problem } from '../errors.ts';

/** As many problems of one kind as are shown whole. */
const SHOWN = 5;

/** As many lines and quoted words as are named of the rest. */
const NAMED = 10;

/** A problem to show whole, or a line that stands for the rest of its kind. */
export type Shown = { readonly problem: Problem } | { readonly rest: string };

/**
 * Shows the first few problems of one kind in one file and counts the rest, in the order they came.
 * Of one kind are those that say the same but for what they quote, and advise the same.
 */
export function foldRepeats(problems: readonly Problem[]): readonly Shown[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) kinds.set(kindOf(problem), [...(kinds.get(kindOf(problem)) ?? []), problem]);
  return problems.flatMap((problem): Shown[] => {
    const kind = kinds.get(kindOf(problem)) ?? [];
    const index = kind.indexOf(problem);
    if (index < SHOWN) return [{ problem }];
    return index === SHOWN ? [{ rest: restOf(kind.slice(SHOWN)) }] : [];
  });
}

function kindOf({ file, message, hint = '' }: Problem): string {
  const words = [message.replace(/U\+[0-9A-F]{4,6}/g, ''), hint.replace(/'.*'/s, '')];
  return JSON.stringify([file, ...words.map((text) => text.replace(QUOTED, ''))]);
}

const QUOTED = /“[^”]*”|"[^"]*"/g;

/** `… and 35 more like this at lines 12, 14: “x”.` What is quoted is named where it differs. */
function restOf(rest: readonly Problem[]): string {
  const lines = rest.flatMap(({ position }) => (position === undefined ? [] : [position.line]));
  const words = rest.flatMap(({ message }) => message.match(QUOTED) ?? []);
  const where = lines.length === 0 ? '' : ` at ${lines.length === 1 ? 'line' : 'lines'} ${list(lines)}`;
  const what = new Set(words).size < 2 && rest.length > 1 ? '' : `: ${list(words)}`;
  return `… and ${rest.length} more like this${where}${words.length === 0 ? '' : what}`;
}

function list(values: readonly (string | number)[]): string {
  const each = [...new Set(values)];
  return [...each.slice(0, NAMED), ...(each.length > NAMED ? ['…'] : [])].join(', ');
}
