import type { IRunStylePropertiesOptions } from 'docx';
import { directionOf } from '../../document/languages/words.ts';

/** A language as runs and styles name it: word processors hold one for each kind of script (`w:lang`). */
export function languageOptions(language: string): NonNullable<IRunStylePropertiesOptions['language']> {
  return {
    value: language,
    ...(/^(?:zh|ja|ko)\b/i.test(language) ? { eastAsia: language } : {}),
    ...(directionOf(language) === 'rtl' || /^(?:th|hi)\b/i.test(language) ? { bidirectional: language } : {}),
  };
}
