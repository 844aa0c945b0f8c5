/** What YAMLResume calls the lists that have no heading of their own in Galley. */
export interface ListWords {
  readonly courses: string;
  readonly keywords: string;
}

/** By the languages that its `locale` knows; the tag in lower case. */
const WORDS: Readonly<Record<string, ListWords>> = {
  de: { courses: 'Kurse', keywords: 'Schlagwörter' },
  en: { courses: 'Courses', keywords: 'Keywords' },
  es: { courses: 'Cursos', keywords: 'Palabras clave' },
  fr: { courses: 'Cours', keywords: 'Mots-clés' },
  id: { courses: 'Mata kuliah', keywords: 'Kata kunci' },
  ja: { courses: '履修科目', keywords: 'キーワード' },
  nl: { courses: 'Vakken', keywords: 'Trefwoorden' },
  no: { courses: 'Kurs', keywords: 'Nøkkelord' },
  'pt-br': { courses: 'Cursos', keywords: 'Palavras-chave' },
  'zh-hans': { courses: '课程', keywords: '关键词' },
  'zh-hant-hk': { courses: '課程', keywords: '關鍵字' },
  'zh-hant-tw': { courses: '課程', keywords: '關鍵字' },
};

/** The words of a language; English for one that is not known. */
export function wordsFor(language = 'en'): ListWords {
  return WORDS[language.toLowerCase()] ?? { courses: 'Courses', keywords: 'Keywords' };
}
