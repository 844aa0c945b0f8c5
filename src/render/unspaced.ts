/** Scripts that put no spaces between words: those broken at any letter, and those broken between words. */
const IDEOGRAPHIC =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc\uff00-\uff60\uffe0-\uffe6]/u;
const WORDY = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What never begins a line: closing brackets, stops, small kana, marks of repetition and length (JIS X 4051, 8.1). */
const NO_START =
  /^[\p{M}\p{Pe}\p{Pf}、。，．・：；！？!?,.:;…‥―—–〜～ー゛゜ヽヾゝゞ々〻％‰℃°′″￠%)\]}ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿๆฯ]/u;
/** What never ends a line: opening brackets, signs before a number. */
const NO_END = /[\p{Ps}\p{Pi}＄￥￡＃№$£¥#([{]$/u;
/** Pairs that are one sign, a number with its counter, and the end of a range with its dash. */
const BOUND = /(?:—{2}|―{2}|…{2}|‥{2}|[～〜]\p{N}|[\p{N}][年月日時时分秒歳岁名个個件回])$/u;

/** True for text with letters of a script that puts no spaces between words. */
export function isUnspaced(text: string): boolean {
  return IDEOGRAPHIC.test(text) || WORDY.test(text);
}

/** Where a stretch without spaces may be broken all the same: string indices within it. */
export function unspacedBreaks(text: string): readonly number[] {
  const found = [...ideographicBreaks(text), ...wordBreaks(text)];
  return found.sort((one, other) => one - other);
}

function ideographicBreaks(text: string): readonly number[] {
  const letters = [...text];
  const found: number[] = [];
  let at = 0;
  for (const [index, letter] of letters.entries()) {
    const before = letters[index - 1];
    if (before !== undefined && mayPart(before, letter)) found.push(at);
    at += letter.length;
  }
  return found;
}

function mayPart(before: string, after: string): boolean {
  if (!IDEOGRAPHIC.test(before) && !IDEOGRAPHIC.test(after)) return false;
  if (/\s/u.test(before) || /\s/u.test(after)) return /\u3000/u.test(before) && !NO_START.test(after);
  return !NO_START.test(after) && !NO_END.test(before) && !BOUND.test(before + after);
}

/** Between words as the dictionary of ICU finds them. */
function wordBreaks(text: string): readonly number[] {
  if (!WORDY.test(text)) return [];
  const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(text)];
  return words.flatMap(({ index, segment }, at) => {
    const before = words[at - 1]?.segment ?? '';
    if (at === 0 || !WORDY.test(before) || !WORDY.test(segment)) return [];
    return NO_START.test(segment) ? [] : [index];
  });
}
