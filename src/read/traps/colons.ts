import { quoted } from './leading-sign.ts';
import { blank, isIdle, lineOf, splitLine, type TrapFinder } from './trap.ts';

/** A colon and a space within a value that is not in quotes: `title: Radium: a history`. */
export const innerColon: TrapFinder = ({ code, line, at }, scene) => {
  const { key, value, valueAt } = splitLine(lineOf(scene, line));
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || key === undefined || at < valueAt || !/:(\s|$)/.test(value)) return undefined;
  return {
    line,
    at: valueAt,
    message: 'The value contains a colon followed by a space, which YAML reads as a field.',
    hint: `Put the whole value in quotes: ${quoted(value)}.`,
    mends: blank(scene, line, valueAt),
  };
};

/** The same in a later line of a text that runs over several. */
export const colonInContinuation: TrapFinder = ({ code, line, at }, scene) => {
  const { value, valueAt } = splitLine(lineOf(scene, line));
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || value === '' || at < valueAt) return undefined;
  const guilty = scene.lines.findIndex((one, index) => index >= line && /:(\s|$)/.test(one)) + 1;
  const colon = lineOf(scene, guilty).search(/:(\s|$)/);
  const before = lineOf(scene, guilty).slice(0, Math.max(0, colon)).trim();
  if (guilty === 0 || !/\s/.test(before)) return undefined;
  const text = lineOf(scene, guilty);
  return {
    line,
    at: valueAt,
    message: `The value runs on to line ${guilty}, where a colon followed by a space is read as a field.`,
    hint: 'Put the whole value in quotes, or write “|” after the field’s colon and the text in the lines below.',
    mends: [{ line: guilty, text: text.replace(/:(?=\s|$)/g, 'x') }],
  };
};

/** `headline:Physicist`: without the space the colon is part of a word. */
export const missingSpace: TrapFinder = ({ code, line }, scene) => {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'MISSING_CHAR') return undefined;
  const text = lineOf(scene, line);
  const found = /^(\s*(?:- +)*)([A-Za-z][\w-]*):(?=[^\s/])/.exec(text);
  if (found === null) return undefined;
  const at = found[0].length;
  return {
    line,
    at,
    message: `A space is missing after “${found[2]}:”.`,
    hint: `Write “${found[2]}: ${text.slice(at).trim()}”.`,
    mends: [{ line, text: `${text.slice(0, at)} ${text.slice(at)}`, shift: 1 }],
  };
};

/** A line of text where a field is expected. */
export const loneText: TrapFinder = ({ code, line }, scene) => {
  const text = lineOf(scene, line);
  if ((code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'MISSING_CHAR') || isIdle(text) || /:(\s|$)/.test(text))
    return undefined;
  const { start, indent } = splitLine(text);
  if (start !== indent) return undefined;
  return {
    line,
    at: indent,
    message: 'This line has no field name and colon.',
    hint: 'If it belongs to the text above, indent it further than that field; a new field is written “name: value”.',
    mends: [{ line, text: `${' '.repeat(indent)}#${text.slice(indent + 1)}` }],
  };
};
