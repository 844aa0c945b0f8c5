/** The names that RenderCV's `locale.language` has, and the tags of these languages. */
const TAGS: Readonly<Record<string, string>> = {
  arabic: 'ar',
  danish: 'da',
  dutch: 'nl',
  english: 'en',
  french: 'fr',
  german: 'de',
  greek: 'el',
  hebrew: 'he',
  hindi: 'hi',
  hungarian: 'hu',
  indonesian: 'id',
  italian: 'it',
  japanese: 'ja',
  korean: 'ko',
  mandarin_chinese: 'zh-Hans',
  norwegian_bokmål: 'nb',
  norwegian_nynorsk: 'nn',
  persian: 'fa',
  polish: 'pl',
  portuguese: 'pt',
  romanian: 'ro',
  russian: 'ru',
  spanish: 'es',
  swedish: 'sv',
  turkish: 'tr',
  ukrainian: 'uk',
  vietnamese: 'vi',
};

/** The tag of a language by its English name, as newer files have it, or by its two letters, as older ones do. */
export function languageOf(name = ''): string | undefined {
  const known = TAGS[name.toLowerCase()];
  return known ?? (/^[a-z]{2}$/i.test(name) ? name.toLowerCase() : undefined);
}
