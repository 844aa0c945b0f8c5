import { describe, expect, it } from 'vitest';
import { foldRepeats } from '../../src/cli/fold-repeats.ts';
import type { Problem } from '../../src/errors.ts';

function problemAt(line: number, more: Partial<Problem> = {}): Problem {
  return { file: 'cv.yaml', position: { line, column: 1 }, message: 'A colon has to be quoted.', hint: 'Do.', ...more };
}

function restsOf(problems: readonly Problem[]): readonly string[] {
  return foldRepeats(problems).flatMap((shown) => ('rest' in shown ? [shown.rest] : []));
}

const forty = Array.from({ length: 40 }, (_, index) =>
  problemAt(2 * index + 2, { hint: `Write it so: 'team: ${index}'.` }),
);

describe('many problems of one kind', () => {
  it('are shown five times, then counted with their lines', () => {
    expect(foldRepeats(forty)).toHaveLength(6);
    expect(restsOf(forty)).toEqual(['… and 35 more like this at lines 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, …']);
  });

  it('are told by what they quote where it differs', () => {
    const letters = [...'山田太郎東京'].map((letter) => problemAt(1, { message: `No font has "${letter}" (U+4E00).` }));
    expect(restsOf(letters)).toEqual(['… and 1 more like this at line 1: "京"']);
  });

  it('stay apart from those of another file, of other words or with other advice', () => {
    const others = [{ file: 'b.yaml' }, { message: 'Another.' }, { hint: 'Other advice.' }];
    const mixed = [...Array.from({ length: 5 }, () => problemAt(1)), ...others.map((more) => problemAt(99, more))];
    expect(foldRepeats(mixed)).toEqual(mixed.map((problem) => ({ problem })));
  });
});
