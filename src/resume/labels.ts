import { KINDS } from './node-schema.ts';

/** The built-in words of a language and its section titles, by the names that `labels` overrides them with. */
export const LABELS: readonly string[] = [
  ...KINDS,
  'present',
  'with',
  'about',
  'spring',
  'summer',
  'autumn',
  'winter',
  'quarter',
  'page',
  'photo',
  'enclosures',
  'colon',
  'comma',
];
