import { blank, lineOf, type Scene, type Trap, type TrapFinder } from './trap.ts';

/** A bracket or brace that is not closed: `tags: [infra, leadership`. */
export const openBracket: TrapFinder = (complaint, scene) => {
  if (!/Flow (map|sequence)|must end with a|Expected flow/i.test(complaint.message)) return undefined;
  for (let line = complaint.line; line > 0; line -= 1) {
    const at = unmatched(lineOf(scene, line));
    if (at === undefined) continue;
    const comment = colourIn(scene, line, at);
    if (comment !== undefined) return comment;
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

/** `{ accent: #1f4e79 }`: the colour begins a comment, which hides the bracket that closes. */
function colourIn(scene: Scene, line: number, from: number): Trap | undefined {
  const text = lineOf(scene, line);
  const found = /(?<=[:,[{]\s+)#(?:[\da-f]{6}|[\da-f]{3})(?![\da-f])/i.exec(text);
  if (found === null || found.index < from) return undefined;
  const [colour] = found;
  return {
    line,
    at: found.index,
    message: `“${colour}” is a comment, because it begins with “#”; so there is no value here.`,
    hint: `Put it in quotes: '${colour}'.`,
    mends: [{ line, text: `${text.slice(0, found.index)}x${text.slice(found.index + 1)}` }],
  };
}

/** In a file that is all brackets, such as JSON: a line that ought to end in a comma, because another item follows. */
export const missingComma: TrapFinder = ({ message, line, at }, scene) => {
  const items = /^Missing , (?:or : )?between flow (map|sequence)/.exec(message)?.[1];
  const text = lineOf(scene, line);
  const isFirst = text.slice(0, at).trim() === '' && /^["'[{]/.test(text.slice(at));
  // A field in a list: the list before it was not closed.
  const isField = items === 'sequence' && /^"(?:[^"\\]|\\.)*"\s*:/.test(text.slice(at));
  if (items === undefined || !isFirst || isField || !isAllBrackets(scene)) return undefined;
  const before = scene.lines.findLastIndex((one, index) => index < line - 1 && /\S/.test(one)) + 1;
  return before === 0 ? undefined : endingComma(before, lineOf(scene, before).trimEnd());
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
  if (!isAllBrackets(scene)) return undefined;
  const text = lineOf(scene, line).trimEnd();
  const next = scene.lines.slice(line).find((one) => /\S/.test(one)) ?? '';
  if (/[^,[{:]$/.test(text) && /^\s*["{[]/.test(next)) {
    return endingComma(line, text);
  }
  return {
    line,
    at,
    message: 'A comma, a colon or a bracket is missing here.',
    hint: 'Check this line and the one before it.',
  };
};

function endingComma(line: number, text: string): Trap {
  return {
    line,
    at: text.length - 1,
    message: 'A comma is missing at the end of this line.',
    hint: 'Items of a list or group in brackets are parted by commas.',
    mends: [{ line, text: `${text},` }],
  };
}

function isAllBrackets(scene: Scene): boolean {
  return /^\s*[[{]/.test(scene.lines.find((one) => /\S/.test(one)) ?? '');
}

/** The first opening bracket of a line that the line does not close, quoted text aside. */
function unmatched(line: string): number | undefined {
  const open: number[] = [];
  for (const match of line.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|(?:^|\s)#.*|[[{]|[\]}]/g)) {
    if (/^[[{]$/.test(match[0])) open.push(match.index);
    else if (/^[\]}]$/.test(match[0])) open.pop();
  }
  return open[0];
}
