import { CJK, FAMILIES, type Family, SCRIPTS, SYMBOLS } from './families.ts';

const HAN = /\p{Script_Extensions=Han}|[\u3000-\u303f\uff00-\uffef]/u;
const KANA = /\p{Script_Extensions=Hiragana}|\p{Script_Extensions=Katakana}/u;
const HANGUL = /\p{Script_Extensions=Hangul}/u;

/** The families to try for a letter that the text face lacks, best first. */
export function fallbackFor(letter: string, language: string, serif: boolean): readonly Family[] {
  const kind = serif ? 'serif' : 'sans';
  const cjk = cjkFor(letter, language);
  const scripts = SCRIPTS.filter(({ script }) => script.test(letter)).map((one) => one[kind]);
  return [
    ...(cjk ? [CJK[cjk][kind], CJK[cjk].serif, CJK[cjk].sans] : []),
    ...scripts,
    ...Object.values(FAMILIES).filter(({ sans = false }) => sans !== serif),
    ...Object.values(FAMILIES).filter(({ sans = false }) => sans === serif),
    ...SYMBOLS,
  ];
}

/** Han letters are drawn as the document's language draws them. */
function cjkFor(letter: string, language: string): keyof typeof CJK | undefined {
  if (HANGUL.test(letter) && !HAN.test(letter)) return 'kr';
  if (KANA.test(letter) && !HAN.test(letter)) return 'jp';
  if (!HAN.test(letter) && !KANA.test(letter)) return undefined;
  if (/^ja\b/i.test(language)) return 'jp';
  if (/^ko\b/i.test(language)) return 'kr';
  return /^zh\b.*\b(hant|tw|hk|mo)\b/i.test(language) ? 'tc' : 'sc';
}

/** What to do about a letter that no face has. */
export function adviceFor(letter: string, language: string, serif: boolean): string {
  const cjk = cjkFor(letter, language);
  if (!cjk) return 'Write it differently, or name a font that has it: design.font.';
  return `Install a font for it: npm install ${CJK[cjk][serif ? 'serif' : 'sans'].folder}`;
}
