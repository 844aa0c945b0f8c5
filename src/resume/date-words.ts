import type { Season } from './resume.ts';

/** The words of a language that authors write dates with, in lower case and without dots. */
export interface DateWords {
  /** Month from 1 to 12 by name. */
  readonly months: Readonly<Record<string, number>>;
  readonly seasons: Readonly<Record<string, Season>>;
  /** Words for a range that still goes on. */
  readonly present: readonly string[];
}

/** Another language's words are another value of this type. */
export const englishDateWords: DateWords = {
  months: {
    january: 1,
    jan: 1,
    february: 2,
    feb: 2,
    march: 3,
    mar: 3,
    april: 4,
    apr: 4,
    may: 5,
    june: 6,
    jun: 6,
    july: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    october: 10,
    oct: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
  },
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', fall: 'autumn', winter: 'winter' },
  present: ['present', 'current', 'currently', 'now', 'today', 'ongoing'],
};
