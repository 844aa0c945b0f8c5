import { describe, expect, test } from 'vitest';
import { unspacedBreaks } from '../../src/render/unspaced.ts';

/** The text with a bar wherever a line may end. */
function barred(text: string): string {
  const breaks = unspacedBreaks(text);
  return [0, ...breaks].map((at, index) => text.slice(at, breaks[index])).join('|');
}

describe('lines of scripts without spaces may end', () => {
  test.each([
    ['between ideographs', '物理学', '物|理|学'],
    ['not before a stop', '説いた。次', '説|い|た。|次'],
    ['not before a closing, not behind an opening bracket', '「茶碗」の', '「茶|碗」|の'],
    ['not before small kana and marks of length', 'チェッカー', 'チェッ|カー'],
    ['not inside a Latin word, but around it', '誌Nature誌', '誌|Nature|誌'],
    ['not between a number and its counter', '全1913年に', '全|1913年|に'],
    ['not before or inside a dash of two', '他说——好', '他|说——|好'],
    ['not inside a Korean word', '물리학자', '물리학자'],
    ['between Thai words', 'ศึกษาสารเคมีจากพืช', 'ศึกษา|สาร|เคมี|จาก|พืช'],
  ])('%s', (_, text, expected) => {
    expect(barred(text)).toBe(expected);
  });
});
