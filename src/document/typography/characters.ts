/** Scripts written without spaces between words, where a quotation may begin inside a run of letters. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}。、，！？：；（）]/u;

/** The questions that rules ask of a neighbour; a missing one is the empty string. */
export const isSpace = (character: string): boolean => character === '' || /\s/u.test(character);
export const isDigit = (character: string): boolean => /\p{Nd}/u.test(character);
export const isHebrew = (character: string): boolean =>
  /\p{sc=Hebr}/u.test(character) && /\p{L}|\p{M}/u.test(character);
export const isUnspaced = (character: string): boolean => UNSPACED.test(character);
/** A letter of a script with spaces. */
export const isLetter = (character: string): boolean => /[\p{L}\p{M}]/u.test(character) && !isUnspaced(character);
/** Part of a word: a letter, a figure, or something that stands for one. */
export const isWordish = (character: string): boolean => /[\p{L}\p{M}\p{N}\uE000]/u.test(character);
/** What a quotation may begin behind. */
export const isOpening = (character: string): boolean =>
  isSpace(character) || /[\p{Ps}\p{Pd}“„«‘‚‹「『/=|]/u.test(character);
