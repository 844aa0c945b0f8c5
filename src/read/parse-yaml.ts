import { type Document, parseAllDocuments } from 'yaml';
import { type Position, type Problem, UserError } from '../errors.ts';
import { type Lines, linesOf } from './lines.ts';
import { tooDeepAt } from './nesting.ts';
import { findTraps } from './traps/find-trap.ts';
import type { Complaint, Mend, Scene, Trap } from './traps/trap.ts';

/** A document of YAML as parsed, with what was wrong in it. */
export interface ParsedYaml {
  readonly document: Document;
  /** The text that was parsed: the author's, with broken lines mended. */
  readonly text: string;
  /** Where an offset of that text is in the author's. */
  readonly positionOf: (offset: number) => Position;
  readonly traps: readonly Trap[];
  /** The place where a second document begins. */
  readonly further?: Position | undefined;
  readonly brokenFrom?: number | undefined;
}

/** How many mistakes in a row are looked for; fewer in texts that take long to parse. */
const MOST_ROUNDS = 50;
const LONG = 100_000;

/**
 * Takes a text and gives its first document. A mistake that would hide those below it is read as its author
 * probably meant it, and the text is parsed again: so every mistake is found, not only the first.
 * Throws UserError when nothing is in it, or it is nested too deep to parse.
 */
export function parseYaml(text: string, file: string): ParsedYaml {
  const deep = tooDeepAt(text);
  if (deep !== undefined) throw tooDeep(file, linesOf(text).position(deep));
  try {
    return mendAndParse(text, file);
  } catch (error) {
    // The parser calls itself for each level: only nesting without end can use up its stack.
    if (!(error instanceof RangeError)) throw error;
    throw tooDeep(file);
  }
}

function tooDeep(file: string, position?: Position): UserError {
  return new UserError({
    message: 'The file is nested too deep to be read.',
    hint: 'A résumé needs 12 levels at most.',
    file,
    position,
  });
}

function mendAndParse(text: string, file: string): ParsedYaml {
  const rounds = Math.max(2, Math.min(MOST_ROUNDS, Math.floor((MOST_ROUNDS * LONG) / (text.length + 1))));
  let lines: readonly string[] = text.split(/\r?\n/);
  const shifts = new Map<number, number>();
  const traps: Trap[] = [];
  for (let round = 0; ; round += 1) {
    const parsed = parseLines(lines, file);
    const found = findTraps(parsed.complaints, parsed.scene);
    const hard = found.find((trap) => trap.mends?.length !== 0);
    const untold = hard === undefined ? found : found.slice(0, found.indexOf(hard) + 1);
    // What is found in a line that was mended already comes from the mending.
    const isNew = (trap: Trap): boolean =>
      !traps.some((one) => one.line === trap.line && (one.at === trap.at || trap === hard));
    const again = hard !== undefined && (!isNew(hard) || round >= rounds || hard.mends === undefined);
    traps.push(...untold.filter(isNew).map((trap) => ({ ...trap, at: trap.at - (shifts.get(trap.line) ?? 0) })));
    if (hard === undefined || again) {
      return { ...finish(parsed, shifts), traps, brokenFrom: hard?.line };
    }
    lines = apply(hard.mends ?? [], lines, shifts);
  }
}

function finish(parsed: ParsedLines, shifts: ReadonlyMap<number, number>): Omit<ParsedYaml, 'traps'> {
  const positionOf = (offset: number): Position => {
    const { line, column } = parsed.lines.position(offset);
    return { line, column: Math.max(1, column - (shifts.get(line) ?? 0)) };
  };
  const further = parsed.further === undefined ? undefined : positionOf(parsed.further);
  return { document: parsed.document, text: parsed.text, positionOf, further };
}

function apply(mends: readonly Mend[], lines: readonly string[], shifts: Map<number, number>): readonly string[] {
  const texts = new Map(mends.map((mend) => [mend.line, mend.text]));
  for (const { line, shift = 0 } of mends) shifts.set(line, (shifts.get(line) ?? 0) + shift);
  return lines.map((line, index) => texts.get(index + 1) ?? line);
}

interface ParsedLines {
  readonly document: Document;
  readonly text: string;
  readonly lines: Lines;
  readonly scene: Scene;
  readonly complaints: readonly Complaint[];
  /** Offset of a second document. */
  readonly further?: number | undefined;
}

function parseLines(given: readonly string[], file: string): ParsedLines {
  const text = given.join('\n');
  const lines = linesOf(text);
  const [document, ...others]: readonly Document[] = [
    ...parseAllDocuments(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, logLevel: 'silent' }),
  ];
  if (document === undefined) throw new UserError(emptiness(given, file));
  const placeOf = (offset: number): { line: number; at: number } => ({
    line: lines.position(offset).line,
    at: offset === 0 ? 0 : offset - (text.lastIndexOf('\n', offset - 1) + 1),
  });
  const foreignTags = document.warnings.filter(({ message }) => !message.includes('tag:yaml.org,2002:'));
  const complaints = [...document.errors, ...foreignTags].map(({ code, message, pos }) => ({
    code,
    message,
    ...placeOf(pos[0]),
  }));
  const further = others.find(({ contents }) => contents !== null && String(contents) !== '')?.range?.[0];
  return { document, text, lines, scene: { lines: given, document, placeOf }, complaints, further };
}

function emptiness(lines: readonly string[], file: string): Problem {
  const index = lines.findIndex((line) => /^%/.test(line));
  const hint = 'Begin with a line such as “name: Marie Curie”.';
  if (index === -1) return { message: 'The file is empty.', hint, file };
  const position = { line: index + 1, column: 1 };
  return {
    message: 'A line that begins with “%” is an instruction to YAML, not text.',
    hint,
    file,
    position,
    excerpt: lines[index],
  };
}
