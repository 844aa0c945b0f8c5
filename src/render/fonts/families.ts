import { createRequire } from 'node:module';

/** A family of TrueType files in an npm package: `<folder>/<style>/<stem>_<style>.ttf`. */
export interface Family {
  readonly folder: string;
  readonly stem: string;
  readonly styles: Styles;
  /** True for a face without serifs. */
  readonly sans?: boolean | undefined;
}

/** The folders of a family's styles; what a family lacks is set upright. */
export interface Styles {
  readonly regular: string;
  readonly bold?: string | undefined;
  readonly italic?: string | undefined;
  readonly boldItalic?: string | undefined;
}

const FOUR: Styles = {
  regular: '400Regular',
  bold: '600SemiBold',
  italic: '400Regular_Italic',
  boldItalic: '600SemiBold_Italic',
};
const LATO: Styles = { ...FOUR, bold: '700Bold', boldItalic: '700Bold_Italic' };
const UPRIGHT: Styles = { regular: '400Regular', bold: '600SemiBold' };

const require = createRequire(import.meta.url);

/** The families that a résumé may be set in, by name. */
export const FAMILIES: Readonly<Record<string, Family>> = {
  'Source Serif 4': family('source-serif-4', 'SourceSerif4', FOUR),
  'Source Sans 3': { ...family('source-sans-3', 'SourceSans3', FOUR), sans: true },
  'EB Garamond': family('eb-garamond', 'EBGaramond', FOUR),
  Inter: { ...family('inter', 'Inter', FOUR), sans: true },
  Lato: { ...family('lato', 'Lato', LATO), sans: true },
};

export const MONO = family('source-code-pro', 'SourceCodePro', FOUR);

/** What stands in for a script that the text face lacks, beside serifs and beside sans serifs. */
export interface ScriptFamilies {
  readonly script: RegExp;
  readonly serif: Family;
  readonly sans: Family;
}

/** Scripts that come with the install. */
export const SCRIPTS: readonly ScriptFamilies[] = [
  {
    script: /\p{Script_Extensions=Arabic}/u,
    serif: family('noto-naskh-arabic', 'NotoNaskhArabic', UPRIGHT),
    sans: family('noto-sans-arabic', 'NotoSansArabic', UPRIGHT),
  },
  {
    script: /\p{Script_Extensions=Hebrew}/u,
    serif: family('noto-serif-hebrew', 'NotoSerifHebrew', UPRIGHT),
    sans: family('noto-sans-hebrew', 'NotoSansHebrew', UPRIGHT),
  },
  {
    script: /\p{Script_Extensions=Devanagari}/u,
    serif: family('noto-serif-devanagari', 'NotoSerifDevanagari', UPRIGHT),
    sans: family('noto-sans-devanagari', 'NotoSansDevanagari', UPRIGHT),
  },
  {
    script: /\p{Script_Extensions=Thai}/u,
    serif: family('noto-sans-thai', 'NotoSansThai', UPRIGHT),
    sans: family('noto-sans-thai', 'NotoSansThai', UPRIGHT),
  },
];

/** Signs of mathematics, arrows, stars: tried last, whatever the script. */
export const SYMBOLS: readonly Family[] = [
  family('noto-sans-math', 'NotoSansMath', { regular: '400Regular' }),
  family('noto-sans-symbols-2', 'NotoSansSymbols2', { regular: '400Regular' }),
];

/** CJK faces are large, so each is a package that the user installs. */
export const CJK: Readonly<Record<'jp' | 'kr' | 'sc' | 'tc', { readonly serif: Family; readonly sans: Family }>> = {
  jp: { serif: family('noto-serif-jp', 'NotoSerifJP', UPRIGHT), sans: family('noto-sans-jp', 'NotoSansJP', UPRIGHT) },
  kr: { serif: family('noto-serif-kr', 'NotoSerifKR', UPRIGHT), sans: family('noto-sans-kr', 'NotoSansKR', UPRIGHT) },
  sc: { serif: family('noto-serif-sc', 'NotoSerifSC', UPRIGHT), sans: family('noto-sans-sc', 'NotoSansSC', UPRIGHT) },
  tc: { serif: family('noto-serif-tc', 'NotoSerifTC', UPRIGHT), sans: family('noto-sans-tc', 'NotoSansTC', UPRIGHT) },
};

function family(folder: string, stem: string, styles: Styles): Family {
  return { folder: `@expo-google-fonts/${folder}`, stem, styles };
}

/** The family of that name, in any case; undefined for a name of none. */
export function familyNamed(name: string): Family | undefined {
  return Object.entries(FAMILIES).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
}

/** Whether a font has serifs, which decides what stands in for scripts that it lacks: an author's own says so by its file's name. */
export function hasSerifs(font: string | { readonly regular: string }): boolean {
  return !(typeof font === 'string' ? familyNamed(font)?.sans : /sans/i.test(font.regular));
}

/** Every run of text asks for its face, and Node looks for a package at half a dozen places. */
const files = new Map<string, string | undefined>();

/** The file of a style of a family; undefined when the package is not installed. */
export function fileOf(of: Family, bold: boolean, italic: boolean): string | undefined {
  const { regular, bold: heavy = regular, italic: slanted = regular, boldItalic = heavy } = of.styles;
  const style = bold ? (italic ? boldItalic : heavy) : italic ? slanted : regular;
  const path = `${of.folder}/${style}/${of.stem}_${style}.ttf`;
  if (!files.has(path)) files.set(path, resolve(path));
  return files.get(path);
}

function resolve(path: string): string | undefined {
  try {
    return require.resolve(path);
  } catch {
    return undefined;
  }
}

/** Whether every style of a family has its file. */
export function isInstalled(family: Family): boolean {
  return [true, false].every((bold) => [true, false].every((italic) => fileOf(family, bold, italic) !== undefined));
}
