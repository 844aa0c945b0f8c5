import { directionOf } from '../../document/languages/words.ts';
import type { Tokens } from '../../theme/theme.ts';
import { familyNamed } from '../fonts/families.ts';
import { readFamily } from './read-family.ts';

/** The faces that a document names: a word processor picks one for every letter by its script. */
export interface Fonts {
  /** Of letters as they are in Europe. */
  readonly text: string;
  readonly eastAsian: string;
  /** Of scripts from the right, and of those whose letters are joined or stacked. */
  readonly complex: string;
  readonly mono: string;
  readonly sans: boolean;
  /** True where letters are joined, which white between them would tear. */
  readonly joined: boolean;
}

/** Faces that come with word processors, by the scripts that a text face lacks. */
interface ScriptFaces {
  readonly languages: RegExp;
  readonly serif: string;
  readonly sans: string;
}

const EAST_ASIAN: readonly ScriptFaces[] = [
  { languages: /^ja\b/i, serif: 'Yu Mincho', sans: 'Yu Gothic' },
  { languages: /^ko\b/i, serif: 'Batang', sans: 'Malgun Gothic' },
  { languages: /^zh\b.*\b(?:hant|tw|hk|mo)\b/i, serif: 'PMingLiU', sans: 'Microsoft JhengHei' },
  { languages: /^zh\b/i, serif: 'SimSun', sans: 'Microsoft YaHei' },
];

const COMPLEX: readonly ScriptFaces[] = [
  { languages: /^th\b/i, serif: 'Leelawadee UI', sans: 'Leelawadee UI' },
  { languages: /^(?:hi|mr|ne|sa|bn|ta|te|ml|kn|gu|pa)\b/i, serif: 'Nirmala UI', sans: 'Nirmala UI' },
];

/** The faces of a theme's font in a document of a language. */
export function fontsFor(font: Tokens['font'], language: string): Fonts {
  const text = typeof font === 'string' ? font : readFamily(font.regular);
  const sans = familyNamed(text)?.sans ?? false;
  const kind = sans ? 'sans' : 'serif';
  const eastAsian = EAST_ASIAN.find(({ languages }) => languages.test(language));
  const complex = COMPLEX.find(({ languages }) => languages.test(language));
  return {
    text,
    eastAsian: eastAsian?.[kind] ?? text,
    complex: complex?.[kind] ?? (sans ? 'Arial' : 'Times New Roman'),
    mono: 'Source Code Pro',
    sans,
    joined: complex !== undefined || directionOf(language) === 'rtl',
  };
}
