import type { Refusal } from './text-schema.ts';

/** Languages that people write out. */
const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  francais: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  italian: 'it',
  italiano: 'it',
  portuguese: 'pt',
  português: 'pt',
  dutch: 'nl',
  nederlands: 'nl',
  polish: 'pl',
  polski: 'pl',
  czech: 'cs',
  russian: 'ru',
  ukrainian: 'uk',
  greek: 'el',
  turkish: 'tr',
  hebrew: 'he',
  arabic: 'ar',
  chinese: 'zh',
  japanese: 'ja',
  korean: 'ko',
};

/** Tags that BCP 47 keeps from before its own grammar, and what they are called today (RFC 5646, 2.2.8). */
const KEPT: Readonly<Record<string, string>> = {
  'en-gb-oed': 'en-GB-oxendict',
  'i-default': 'en',
  'i-hak': 'hak',
  'i-klingon': 'tlh',
  'i-lux': 'lb',
  'i-navajo': 'nv',
  'sgn-be-fr': 'sfb',
  'sgn-be-nl': 'vgt',
  'sgn-ch-de': 'sgg',
};

/** What of BCP 47 `Intl` does not read, as it reads it: kept tags, `zh-cmn` for `cmn`, private tags without a language. */
function forIntl(text: string): string {
  const tag = KEPT[text.toLowerCase()] ?? text;
  return tag.replace(/^[a-z]{2,3}-(?=[a-z]{3}(?:-|$))/i, '').replace(/^(?=x-)/i, 'und-');
}

/**
 * Takes a language tag and gives it in canonical case (`en-us` → `en-US`).
 * Refuses what is not well-formed by BCP 47, and names of four letters and more: no such language is registered.
 */
export function parseLanguage(text: string): { readonly value: string } | Refusal {
  const refusal = `“${text}” is not a language tag.`;
  const named = NAMES[text.toLowerCase()];
  if (named !== undefined) return { refusal, hint: `Did you mean “${named}”?` };
  try {
    const [value] = Intl.getCanonicalLocales(forIntl(text));
    if (value !== undefined && /^[a-z]{2,3}\b/.test(value)) return { value };
  } catch {
    const dashed = text.replace(/_/g, '-').replace(/\..*$/, '');
    if (dashed !== text && 'value' in parseLanguage(dashed)) return { refusal, hint: `Did you mean “${dashed}”?` };
  }
  return { refusal, hint: 'Write a tag such as “en”, “de-CH” or “pt-BR”.' };
}
