import type { Problem } from '../../../errors.ts';
import { MARK } from '../blocks/piece.ts';

/** A line that TeX could not fit, by more than is seen. */
export interface Overfull {
  /** In pt. */
  readonly by: number;
  /** The field that it comes from. */
  readonly path: string | undefined;
}

/** What a log says that a person should know. */
export interface LogFindings {
  readonly problems: readonly Problem[];
  readonly overfull: readonly Overfull[];
}

/** Less than this nobody sees, in pt. */
const SEEN = 1;

/** Reads TeX's log: its errors and missing letters at the fields of the résumé that they come from. */
export function readLog(log: string, source: string): LogFindings {
  const pathAt = pathsOf(source);
  const [, message = '', line = ''] = /^! (.+?)\n(?:[\s\S]*?^l\.(\d+))?/m.exec(log) ?? [];
  const errors = message === '' ? [] : [problem(`TeX stopped: ${message}`, pathAt(Number(line)))];
  const missing = [...log.matchAll(/^Missing character: There is no (\S+)/gm)].map(([, letter = '']) =>
    problem(`No font has the character "${letter}".`, undefined),
  );
  const boxes = [...log.matchAll(/^Overfull \\[hv]box \(([\d.]+)pt too \w+\)(?:.*? lines? (\d+))?/gm)];
  const overfull = boxes
    .map(([, by = '0', at]) => ({ by: Number(by), path: at === undefined ? undefined : pathAt(Number(at)) }))
    .filter(({ by }) => by > SEEN);
  return { problems: [...errors, ...missing], overfull };
}

function problem(message: string, path: string | undefined): Problem {
  return { message, hint: 'Keep the whole log with --keep-log to see what TeX says.', path };
}

/** The field that a line of the file comes from: the nearest comment above names it. */
function pathsOf(source: string): (line: number) => string | undefined {
  const lines = source.split('\n');
  return (line) => {
    const mark = lines.slice(0, line).findLast((one) => one.startsWith(MARK));
    return mark?.slice(MARK.length);
  };
}
