import { blank, lineOf, type TrapFinder } from './trap.ts';

/** A bracket or brace that is not closed: `tags: [infra, leadership`. */
export const openBracket: TrapFinder = (complaint, scene) => {
  if (!/Flow (map|sequence)|must end with a|Expected flow/i.test(complaint.message)) return undefined;
  for (let line = complaint.line; line > 0; line -= 1) {
    const at = unmatched(lineOf(scene, line));
    if (at === undefined) continue;
    const bracket = lineOf(scene, line)[at] ?? '';
    return {
      line,
      at,
      message: `This “${bracket}” is never closed.`,
      hint: `Put “${bracket === '[' ? ']' : '}'}” at its end, or quotes around the value if it is text.`,
      mends: blank(scene, line, at),
    };
  }
  return undefined;
};

/** A comma too many, or none between two items. */
export const comma: TrapFinder = ({ message, line, at }, scene) => {
  if (/^Unexpected ,/.test(message)) {
    return {
      line,
      at,
      message: 'There is a comma too many here.',
      hint: 'Remove it, or write the missing item before it.',
      mends: [],
    };
  }
  const inBrackets = /^\s*[[{]/.test(scene.lines.find((one) => /\S/.test(one)) ?? '');
  if (!inBrackets) return undefined;
  const text = lineOf(scene, line).trimEnd();
  const next = scene.lines.slice(line).find((one) => /\S/.test(one)) ?? '';
  if (/[^,[{:]$/.test(text) && /^\s*["{[]/.test(next)) {
    return {
      line,
      at: text.length - 1,
      message: 'A comma is missing at the end of this line.',
      hint: 'Items of a list or group in brackets are parted by commas.',
      mends: [{ line, text: `${text},` }],
    };
  }
  return {
    line,
    at,
    message: 'A comma, a colon or a bracket is missing here.',
    hint: 'Check this line and the one before it.',
  };
};

/** The first opening bracket of a line that the line does not close, quoted text aside. */
function unmatched(line: string): number | undefined {
  const open: number[] = [];
  for (const match of line.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|(?:^|\s)#.*|[[{]|[\]}]/g)) {
    if (/^[[{]$/.test(match[0])) open.push(match.index);
    else if (/^[\]}]$/.test(match[0])) open.pop();
  }
  return open[0];
}
