import { closest, distance } from 'fastest-levenshtein';
import type { UserError } from '../../errors.ts';
import { fault } from './reader.ts';

/** What authors try that other packages of LaTeX have, and what to write instead. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/^(?:SI|si|unit|qty|num|ang)$/, 'Write units with \\mathrm: 5\\,\\mathrm{GeV}.'],
  [/^(?:ce|cf|chem)$/, 'Write chemical formulas with \\mathrm: \\mathrm{H_2O}.'],
  [
    /^(?:def|let|newcommand|renewcommand|DeclareMathOperator)$/,
    'Commands cannot be defined; write \\operatorname{name}.',
  ],
  [/^(?:over|atop|choose)$/, 'Write \\frac{a}{b} or \\binom{a}{b}.'],
  [/^(?:color|textcolor)$/, 'A formula has the colour of the text around it.'],
  [/^\\$/, 'A formula within a line has one line; break it by two formulas.'],
];

/** An error that names the command that was probably meant. */
export function unknownCommand(name: string, known: readonly string[]): UserError {
  const hint = INSTEAD.find(([wanted]) => wanted.test(name))?.[1] ?? nearest(name, known);
  return fault(`“\\${name}” is no command that formulas take.`, hint);
}

function nearest(name: string, known: readonly string[]): string {
  const words = known.filter((one) => /^[a-zA-Z]{2,}$/.test(one));
  const same = words.find((one) => one.toLowerCase() === name.toLowerCase());
  const near = same ?? closest(name, words);
  if (
    distance(name.toLowerCase(), near.toLowerCase()) <= (name.length <= 3 ? 1 : Math.min(3, Math.ceil(name.length / 3)))
  )
    return `Did you mean “\\${near}”?`;
  return 'Write words and units as \\text{…} or \\mathrm{…}; to print a backslash, write \\backslash.';
}
