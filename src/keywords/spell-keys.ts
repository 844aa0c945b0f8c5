import { isKnown } from './aliases.ts';
import { foldLetters } from './fold-letters.ts';
import { type Token, tokenize } from './tokenize.ts';

/** A word of a text with what it is compared by. */
export interface KeyedWord extends Token {
  readonly key: string;
  /** It carries a meaning of its own. */
  readonly tells: boolean;
}

/** Names of one letter: other single letters are initials, units or bullets. */
const LETTERS: ReadonlySet<string> = new Set(['C', 'R']);

/** Takes a text apart and tells what each word is compared by. Compounds are compared as the phrase they are: `full-stack`. */
export function spellKeys(text: string, language: string, common: ReadonlySet<string>): readonly KeyedWord[] {
  const tokens = tokenize(text, language);
  return tokens.map((token, index) => {
    const folded = foldLetters(token.text);
    const isAlone = tokens[index + 1]?.follows !== true;
    const isCommon = common.has(folded);
    return {
      ...token,
      key: folded.replaceAll('-', ' '),
      tells: isCommon ? isName(token, isAlone) : isTelling(token.text),
    };
  });
}

/** `IT` and `Go` are no small words, though `it` and `go` are: capitals within a sentence, or an item of a list. */
function isName({ text, opens }: Token, isAlone: boolean): boolean {
  if (/^\p{Lu}{2,4}$/u.test(text)) return isKnown(foldLetters(text));
  return /^\p{Lu}\p{Ll}+$/u.test(text) && isKnown(foldLetters(text)) && (!opens || isAlone);
}

/** Numbers, addresses and single letters say nothing. */
function isTelling(text: string): boolean {
  if ([...text].length === 1) return LETTERS.has(text) || /\p{Script=Han}/u.test(text);
  return /\p{L}/u.test(text) && !/^\p{N}+(?:[-.]?(?:st|nd|rd|th|h|k|km|kg|m|cm|mm|pm|am|eur|usd))?$/iu.test(text);
}
