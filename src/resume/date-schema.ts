import * as z from 'zod';
import { UserError } from '../errors.ts';
import type { DateFormats } from './resume.ts';
import { parsed, type Refusal, text, word } from './text-schema.ts';

const MONTHS = ['MMM yyyy', 'MMMM yyyy', 'MM/yyyy'] as const;

/** The field `date`: a text here, for only the whole file tells the language that its words are in. */
export const dateSchema = text(
  'When: a year, month, day, quarter or season, or a range of two. Any other text is printed as it stands.',
  ...['2015', '2015-10', '2015-10/present', '~1906', '2015-Q3', '2015-summer'],
);

const dayPattern = parsed(
  (spelt) => {
    const letters = spelt.replace(/'[^']*'/g, '');
    if (/y/.test(letters) && /M/.test(letters) && /d/.test(letters)) return { value: spelt };
    return {
      refusal: `“${spelt}” is not a pattern of days: it needs a day (d), a month (M) and a year (y).`,
      hint: 'Write it like “d MMMM yyyy”, “dd/MM/yyyy” or “yyyy-MM-dd”.',
    };
  },
  { type: 'string', description: 'How days are printed, as a Unicode date pattern.', examples: ['d MMMM yyyy'] },
);

const partsSchema = z
  .strictObject(
    {
      month: word(MONTHS, 'How months are printed.').optional(),
      day: dayPattern.optional(),
      quarter: word(['roman', 'Q'], 'How quarters are printed: III/2017 or Q3 2017.').optional(),
    },
    { error: 'a group of fields' },
  )
  .meta({ description: 'Date formats by precision.' });

const plainSchema = word(
  ['as-written', ...MONTHS],
  'The format of months, or “as-written” for the author’s own spelling.',
);

/** The field `dates` of a node and of `design`. */
export const dateFormatsSchema = z
  .union(
    [plainSchema.transform((plain): DateFormats => (plain === 'as-written' ? plain : { month: plain })), partsSchema],
    {
      error: '“as-written”, a format of months such as “MMM yyyy”, or a group of fields',
    },
  )
  .meta({ description: 'How dates are printed here and below.', examples: ['MMM yyyy', 'as-written'] });

/** The fields of `dates`, for suggestions. */
export const dateFormatsFields: readonly string[] = Object.keys(partsSchema.shape);

/** Turns what a parser throws for people into what a schema says. */
export function attempt<T>(parse: () => T): { readonly value: T } | Refusal {
  try {
    return { value: parse() };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { refusal: error.message, hint: error.problems[0]?.hint };
  }
}
