import { isScalar, visit } from 'yaml';
import { quoted } from './leading-sign.ts';
import { blank, lineOf, type Scene, splitLine, type Trap, type TrapFinder } from './trap.ts';

/** A quoted beginning with text behind it: `title: "Best" paper`, `title: 'It's great'`. */
export const textAfterQuote: TrapFinder = (complaint, scene) => {
  const line = lineOf(scene, complaint.line);
  const { value, valueAt } = splitLine(line);
  const closed = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*(?=[^\s,#\]}:])/.exec(value);
  if (closed === null || complaint.at <= valueAt) return undefined;
  const apostrophe = value.startsWith("'");
  return {
    line: complaint.line,
    at: valueAt,
    message: 'The value begins with a quotation mark, but goes on after the closing one.',
    hint: apostrophe
      ? 'Put the whole value in double quotes, or write an apostrophe in it twice.'
      : `Put the whole value in single quotes: ${quoted(value)}.`,
    mends: blank(scene, complaint.line, valueAt),
  };
};

/** A backslash in double quotes before what it cannot escape: `"\$100,000"`. */
export const badEscape: TrapFinder = ({ code, line, at }, scene) => {
  if (code !== 'BAD_DQ_ESCAPE') return undefined;
  const pair = lineOf(scene, line).slice(at, at + 2);
  return {
    line,
    at,
    message: `“${pair}” is not allowed in double quotes: the backslash has a meaning of its own there.`,
    hint: `Use single quotes or none around the value, or write “\\${pair}”.`,
    mends: [],
  };
};

/** A quotation mark that is not closed on its line swallows the fields below it. */
export function openQuote(scene: Scene): Trap | undefined {
  let trap: Trap | undefined;
  const unclosed = scene.document.errors.some(({ message }) => message.startsWith('Missing closing'));
  visit(scene.document, (_, node) => {
    if (!isScalar(node) || !/^QUOTE/.test(String(node.type)) || !node.range) return undefined;
    const first = scene.placeOf(node.range[0]);
    const last = scene.placeOf(node.range[1]);
    const swallowed = scene.lines
      .slice(first.line, last.line)
      .some((line) => /^\s*(?:- +)*[\w"'-]+:(\s|$)|^\s*- /.test(line));
    if (!swallowed && !(unclosed && lacksItsMark(scene, first, last))) return undefined;
    trap = {
      ...first,
      message: 'This quotation mark is never closed.',
      hint: "Put the same mark at the end of the text; a mark within it must be doubled ('') or escaped (\\\").",
      mends: blank(scene, first.line, first.at),
    };
    return visit.BREAK;
  });
  return trap;
}

function lacksItsMark(scene: Scene, first: { line: number; at: number }, last: { line: number; at: number }): boolean {
  return lineOf(scene, first.line)[first.at] !== lineOf(scene, last.line)[last.at - 1];
}
