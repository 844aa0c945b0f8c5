import type { Problem } from '../../../errors.ts';
import { type FieldPlaces, fieldPlaces } from './field-places.ts';
import { MARKED } from './mark-fields.ts';
import { missingPackage } from './missing-package.ts';

/** A line or a box that TeX could not fit, by more than is seen. */
export interface Overfull {
  readonly kind: 'wide' | 'high';
  /** In pt. */
  readonly by: number;
  /** The field that it comes from; undefined for what stands outside the text. */
  readonly path: string | undefined;
}

/** What a log says that a person should know. */
export interface LogFindings {
  readonly problems: readonly Problem[];
  readonly overfull: readonly Overfull[];
}

/** Less than this nobody sees, in pt. */
const SEEN = 1;

/** What the log says, and where: `mark` is the line of the field that was being set, 0 before the first. */
interface Said {
  readonly line: string;
  readonly index: number;
  readonly mark: number;
}

/**
 * Reads TeX's log: its error, letters that fonts lack and what did not fit, at the fields of the résumé that they come
 * from. `source` is the file as it is written; what TeX sets has its fields marked (`markFields`).
 */
export function readLog(log: string, source: string): LogFindings {
  const places = fieldPlaces(source);
  const lines = log.split(/\r?\n/);
  const said = follow(lines);
  const error = said.find(({ line }) => line.startsWith('! '));
  const lost = said.flatMap((one) => readMissing(one, places));
  return {
    problems: [...(error ? [readError(error, lines, places)] : []), ...once(lost)],
    overfull: said.flatMap((one) => readOverfull(one, places)).filter(({ by }) => by > SEEN),
  };
}

function follow(lines: readonly string[]): readonly Said[] {
  let mark = 0;
  return lines.map((line, index) => {
    if (line.startsWith(MARKED)) mark = Number(line.slice(MARKED.length));
    return { line, index, mark };
  });
}

function readError({ line, index, mark }: Said, lines: readonly string[], places: FieldPlaces): Problem {
  const said = line.slice(2).trim().replace(/\.$/, '');
  // The deepest of the lines that show where TeX was ends with the command.
  const command = said === 'Undefined control sequence' ? /\\\S+\s*$/.exec(lines[index + 1] ?? '')?.[0] : undefined;
  const at = lines.slice(index).find((one) => /^l\.\d+/.test(one));
  const path = places.at(mark > 0 ? mark : Number(/\d+/.exec(at ?? '')?.[0] ?? 0));
  const lacking = missingPackage(said);
  if (lacking) return lacking;
  const message = `TeX stopped: ${said}${command === undefined ? '' : ` ${command.trim()}`}.`;
  return { message, hint: 'Keep the whole log with --keep-log to see what TeX says.', path };
}

/** A letter that a font lacks, and the field that it stands in. */
interface Missing {
  readonly letter: string;
  readonly problem: Problem;
}

/** Each letter once for each field: TeX's fonts for formulas are others in every size. */
function once(lost: readonly Missing[]): readonly Problem[] {
  const first = new Map<string, Problem>();
  for (const { letter, problem } of lost) {
    const key = `${letter} ${problem.path}`;
    if (!first.has(key)) first.set(key, problem);
  }
  return [...first.values()];
}

/** Its code: XeTeX writes that of a letter that one of TeX's own fonts lacks as TeX writes numbers, `("3B1)`. */
const LACKED = /^Missing character: There is no (.+?)(?: \((?:U\+|")([\dA-F]+)\))? in font (.+?)!?$/u;

/** XeTeX tells a letter when it sets its word, LuaTeX when it ends the page: then the letter itself tells its fields. */
function readMissing({ line, mark }: Said, places: FieldPlaces): readonly Missing[] {
  const [, letter, code, font = ''] = LACKED.exec(line) ?? [];
  if (letter === undefined) return [];
  const [, name = font] = /([^/[\]]+?)(?:-[\da-f]{8})?\.(?:ttf|otf)\b/.exec(font) ?? [];
  const message = `The font ${name} has no character "${letter}"${code === undefined ? '' : ` (U+${code.padStart(4, '0')})`}.`;
  const holding = places.holding(letter);
  const here = places.at(mark);
  const paths = here !== undefined && holding.includes(here) ? [here] : holding;
  const hint = 'Leave it out, or set it in a font that has it: design.font.';
  return (paths.length > 0 ? paths : [undefined]).map((path) => ({ letter, problem: { message, hint, path } }));
}

const OVERFULL =
  /^Overfull \\([hv])box \(([\d.]+)pt too (?:wide|high)\) (?:(?:in \w+ at lines|detected at line) (\d+)|has occurred)/;

/** What begins before the field that is being set belongs to the one before; what is only ended now, to this one. */
function readOverfull({ line, mark }: Said, places: FieldPlaces): readonly Overfull[] {
  const [, box, by, begin] = OVERFULL.exec(line) ?? [];
  if (box === undefined) return [];
  const at = begin === undefined ? 0 : mark > 0 ? Math.min(mark, Number(begin)) : Number(begin);
  return [{ kind: box === 'h' ? 'wide' : 'high', by: Number(by), path: places.at(at) }];
}
