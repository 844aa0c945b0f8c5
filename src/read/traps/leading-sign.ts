import { blank, lineOf, splitLine, type TrapFinder } from './trap.ts';

/** Signs with a meaning of their own in YAML at the beginning of a value, and what that is. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^\*/, 'reads as a reference to an anchor'],
  [/^&/, 'reads as the name of an anchor'],
  [/^[@`%]/, 'reserves for itself'],
  [/^[|>]/, 'reads as the beginning of a block of lines'],
  [/^-\s/, 'reads as an item of a list'],
  [/^\?\s/, 'reads as the beginning of a key'],
  [/^\[[^\]]*\]\s*[^\s,#\]}:]/, 'reads as a list'],
  [/^\{[^}]*\}\s*[^\s,#\]}:]/, 'reads as a group of fields'],
];

/** A value that begins with a sign of YAML's: `title: *emphasis* first`, `note: > 50 %`. */
export const leadingSign: TrapFinder = (complaint, scene) => {
  const { value, valueAt } = splitLine(lineOf(scene, complaint.line));
  const sign = SIGNS.find(([pattern]) => pattern.test(value));
  if (sign === undefined || complaint.at < valueAt) return undefined;
  const [first = ''] = value;
  const follows = complaint.at > valueAt || /^[@`%&?-]/.test(first);
  if (!follows) return undefined;
  return {
    line: complaint.line,
    at: valueAt,
    message: `The value begins with “${first}”, which YAML ${sign[1]}.`,
    hint: `Put the whole value in quotes: ${quoted(value)}.`,
    mends: blank(scene, complaint.line, valueAt),
  };
};

/** A word that begins with an exclamation mark is a tag and would vanish: `title: !important news`. */
export const tag: TrapFinder = ({ code, line, at }, scene) => {
  if (code !== 'TAG_RESOLVE_FAILED') return undefined;
  const word = /^\S+/.exec(lineOf(scene, line).slice(at))?.[0] ?? '!';
  return {
    line,
    at,
    message: `“${word}” is read as a tag of YAML, not as text.`,
    hint: 'Put the whole value in quotes when it begins with an exclamation mark.',
    mends: [],
  };
};

/** The value in the kind of quotes it does not contain. */
export function quoted(value: string): string {
  const text = value.trim();
  if (text.length > 60) return `'${text.slice(0, 30).replace(/'/g, "''")} …'`;
  return text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replace(/'/g, "''")}'`;
}
