/** A word of a text, or a name that is written with more than letters: `C++`, `.NET`, `Node.js`, `CI/CD`. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** Only white space stands between it and the token before: the two may belong to one term. */
  readonly follows: boolean;
  /** A sentence begins with it, so that a capital says nothing. */
  readonly opens: boolean;
}

/** From the most particular to the plainest; the first that fits is taken. */
const KINDS: readonly string[] = [
  // C++, C++20, C#, F#
  String.raw`[\p{L}\p{N}]+(?:\+\+|#)\p{N}*(?![\p{L}\p{N}])`,
  // CI/CD, TCP/IP, R&D, AT&T; C/C++ is two
  String.raw`\p{Lu}[\p{Lu}\p{N}]{0,4}[/&]\p{Lu}[\p{Lu}\p{N}]{0,4}(?![\p{L}\p{N}+#])`,
  // .NET, Node.js, ASP.NET, state-of-the-art, l'école
  String.raw`(?<![\p{L}\p{M}\p{N}.])\.\p{L}[\p{L}\p{N}]+(?![\p{L}\p{N}])`,
  String.raw`[\p{L}\p{M}\p{N}]+(?:[-'.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`,
];
const TOKEN = new RegExp(KINDS.join('|'), 'gu');

/** Letters of scripts that put no space between words. */
const LETTER =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const UNSPACED = new RegExp(LETTER, 'u');
const SPACE_WITHIN = new RegExp(`(?<=${LETTER}) (?=${LETTER})`, 'gu');

/** Joins words to what a phrase is compared by: with spaces where the script has them. */
export function joinWords(words: readonly string[]): string {
  return words.join(' ').replace(SPACE_WITHIN, '');
}

/** A shorter line was not broken for want of room: it is a heading, or an item of a list. */
const SHORT_LINE = 40;

/** Takes a text apart into its words, by the customs of its language where words run together. */
export function tokenize(text: string, language: string): readonly Token[] {
  const plain = straighten(text);
  const found = [...plain.matchAll(TOKEN)].flatMap(({ 0: word, index }) => {
    if (UNSPACED.test(word)) return splitRun(word, index, language);
    return isInitial(word, plain.slice(index + word.length)) ? [] : [{ word, index }];
  });
  let end = 0;
  return found.map(({ word, index }, at) => {
    const between = plain.slice(end, index);
    const isFirst = at === 0;
    const ends = /\n\s*\n/.test(between) || (between.includes('\n') && lineLength(plain, end) < SHORT_LINE);
    end = index + word.length;
    return {
      text: word.replace(/'s$/, ''),
      follows: !isFirst && /^\s*$/.test(between) && !ends,
      opens: isFirst || ends || /[.!?:;•*\u2022]|\n\s*[-–]/.test(between),
    };
  });
}

/** The length of the line that ends behind a place. */
function lineLength(text: string, place: number): number {
  return place - text.lastIndexOf('\n', place - 1) - 1;
}

/** The C of “C. P. Steinmetz” is not the language. */
function isInitial(word: string, rest: string): boolean {
  return /^\p{Lu}$/u.test(word) && /^\.\s*\p{Lu}/u.test(rest);
}

/** Typographic spellings as plain ones, so that both sides of a comparison are written alike. */
function straighten(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00AD\u200B\u2060]/g, '');
}

function splitRun(run: string, start: number, language: string): { word: string; index: number }[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(run)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ word: segment, index: start + index }] : [],
  );
}
