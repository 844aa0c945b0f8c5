import type { FormulaFace } from '../model.ts';

/** In which letters a stretch of a formula is written. */
export type Alphabet = FormulaFace | 'math' | 'blackboard' | 'script' | 'fraktur';

/** Commands that take an argument, and the letters they set it in. */
export const alphabets: Readonly<Record<string, Alphabet>> = {
  mathrm: 'upright',
  mathup: 'upright',
  mathsf: 'upright',
  mathnormal: 'math',
  mathit: 'italic',
  mathbf: 'bold',
  mathbfit: 'bold-italic',
  boldsymbol: 'bold-italic',
  bm: 'bold-italic',
  pmb: 'bold-italic',
  mathtt: 'mono',
  mathbb: 'blackboard',
  mathcal: 'script',
  mathscr: 'script',
  mathfrak: 'fraktur',
  operatorname: 'upright',
};

/** Commands that go on to the end of the group. */
export const switches: Readonly<Record<string, Alphabet>> = {
  rm: 'upright',
  sf: 'upright',
  it: 'italic',
  bf: 'bold',
  tt: 'mono',
  cal: 'script',
};

/** Where Unicode has the letters of an alphabet: capitals, small letters, figures. */
const BLOCKS = {
  blackboard: [0x1d538, 0x1d552, 0x1d7d8],
  script: [0x1d49c, 0x1d4b6, undefined],
  fraktur: [0x1d504, 0x1d51e, undefined],
} as const;

/** Letters that Unicode had before it had the alphabets (Unicode, Letterlike Symbols). */
const HOLES: Readonly<Record<keyof typeof BLOCKS, Readonly<Record<string, string>>>> = {
  blackboard: { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' },
  script: { B: 'ℬ', E: 'ℰ', F: 'ℱ', H: 'ℋ', I: 'ℐ', L: 'ℒ', M: 'ℳ', R: 'ℛ', e: 'ℯ', g: 'ℊ', o: 'ℴ' },
  fraktur: { C: 'ℭ', H: 'ℌ', I: 'ℑ', R: 'ℜ', Z: 'ℨ' },
};

/** How a letter or sign is set in an alphabet: the character to print, and its face. */
export function inAlphabet(
  text: string,
  alphabet: Alphabet,
  isLetter: boolean,
): { readonly text: string; readonly face: FormulaFace } {
  switch (alphabet) {
    case 'math':
      return { text, face: isLetter ? 'italic' : 'upright' };
    case 'bold-italic':
      return { text, face: isLetter ? 'bold-italic' : 'bold' };
    case 'blackboard':
    case 'script':
    case 'fraktur':
      return { text: fromBlock(text, alphabet), face: 'upright' };
    default:
      return { text, face: alphabet };
  }
}

function fromBlock(text: string, alphabet: keyof typeof BLOCKS): string {
  const hole = HOLES[alphabet][text];
  if (hole !== undefined) return hole;
  const [capitals, small, figures] = BLOCKS[alphabet];
  const code = text.codePointAt(0) ?? 0;
  if (/^[A-Z]$/.test(text)) return String.fromCodePoint(capitals + code - 0x41);
  if (/^[a-z]$/.test(text)) return String.fromCodePoint(small + code - 0x61);
  if (/^[0-9]$/.test(text) && figures !== undefined) return String.fromCodePoint(figures + code - 0x30);
  return text;
}
