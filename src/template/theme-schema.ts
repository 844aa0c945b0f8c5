import * as z from 'zod';
import { parseColour } from '../resume/colour.ts';
import { fontSchema } from '../resume/font-schema.ts';
import { parseLength } from '../resume/length.ts';
import { marginSidesSchema } from '../resume/page-schema.ts';
import { parsed, text, texts, word } from '../resume/text-schema.ts';

const length = parsed(
  (spelt) => {
    const value = parseLength(spelt);
    if (value !== undefined && value <= 3000) return { value };
    return { refusal: `“${spelt}” is not a length.`, hint: 'Write a number of pt, or 20mm, 2cm, 0.75in.' };
  },
  { description: 'A length; numbers are pt.', examples: [10, '20mm'] },
);

const ratio = parsed(
  (spelt) => {
    const value = Number(spelt);
    if (spelt !== '' && Math.abs(value) <= 1) return { value };
    return { refusal: `“${spelt}” is not a number from -1 to 1.`, hint: 'Write 0.05, for example.' };
  },
  { description: 'A part of the size, in em.', examples: [0.05] },
);

const letters = parsed(
  (spelt) => {
    const value = Number(spelt);
    if (/^\d+$/.test(spelt) && value >= 40 && value <= 200) return { value };
    return { refusal: `“${spelt}” is not a number of letters from 40 to 200.`, hint: 'Write 95, for example.' };
  },
  { description: 'The most letters of a line: on wider paper the margins grow.', examples: [95] },
);

const colour = parsed(parseColour, { description: 'A colour.', examples: ['#1f4e79'] });

const flag = parsed<boolean>(
  (spelt) =>
    spelt === 'true' || spelt === 'false'
      ? { value: spelt === 'true' }
      : { refusal: `“${spelt}” is neither true nor false.`, hint: 'Write true or false.' },
  { description: 'Yes or no.', examples: [true] },
);

const DATES = ['right', 'side', 'inline'] as const;

const COLOURS = ['ink', 'secondary', 'hairline', 'accent'] as const;

const hue = word(COLOURS, 'Which of the colours.');

const face = group({
  bold: flag,
  italic: flag,
  smallCaps: flag,
  tracking: ratio,
  colour: hue,
});

const tokensSchema = group({
  page: group({ width: length, height: length }),
  margin: marginSidesSchema,
  font: fontSchema,
  size: group({ body: length, small: length, section: length, name: length, headline: length }),
  leading: length,
  letterWidth: ratio,
  colour: group({ ink: colour, secondary: colour, hairline: colour, accent: colour, link: colour }),
  faces: group({
    main: face,
    line: face,
    group: face,
    role: face,
    label: face,
    plain: face,
    term: face,
    bullet: face,
  }),
  hang: length,
  side: group({ width: length, gutter: length }),
  terms: word(['run-in', 'stacked'], 'How labels and values are set.'),
  dates: word(DATES, 'Where dates stand.'),
  dateColours: group({ main: hue, group: hue, role: hue, label: hue, plain: hue }),
  space: group({
    aboveSection: length,
    belowSection: length,
    betweenEntries: length,
    betweenItems: length,
    betweenBlocks: length,
    indent: length,
  }),
  headings: word(['as-is', 'upper', 'small-caps'], 'How section headings are set.'),
  links: word(['plain', 'underlined', 'url-in-print'], 'How links are set.'),
  bullets: texts('The bullet of each level of a list.', ['•', '–', '•', '–']),
  hyphenate: flag,
  justify: flag,
  footer: word(['none', 'page', 'name-page'], 'What stands at the foot of each page.'),
  icons: flag,
  ats: flag,
});

const part = z.strictObject({
  role: word(
    ['lead', 'other', 'subtitle', 'location', 'authors', 'with', 'note', 'links'],
    'A part of a head; “lead” and “other” are title and organization in the order that “lead” says.',
  ),
  style: word(['strong', 'emphasis', 'regular', 'secondary', 'accent'], 'How it is set.'),
  // An empty text is read as nothing.
  separator: text('What stands before it on its line.', ', ')
    .nullable()
    .transform((mark) => mark ?? ''),
});

const lines = z.array(
  z.strictObject({ runOn: word(['any', 'later', 'none'], 'Behind which line it may be set.'), parts: z.array(part) }),
);

const region = z.strictObject({
  name: text('Its name.'),
  kinds: texts('The kinds of sections that go there; “*” is every kind.'),
  summary: flag.optional(),
  contact: flag.optional(),
  column: z.strictObject({ width: length, gutter: length }).optional(),
  dates: word(DATES, 'Where its dates stand.').optional(),
});

/** A theme file as its author writes it: a template it is made from, and what it changes of that one's theme. */
export const themeSchema = z
  .strictObject({
    from: text('The template it is made from.', 'classic'),
    description: text('What it is for, one sentence.').optional(),
    dense: flag.optional(),
    line: letters.optional(),
    tokens: tokensSchema.optional(),
    heads: group({
      lead: word(['title', 'organization'], 'Which part comes first.'),
      lines,
      works: lines,
      numbers: word(['down', 'up', 'none'], 'Which way works are numbered.'),
      strongOwner: flag,
    }).optional(),
    regions: z.array(region).optional(),
  })
  .meta({ title: 'Theme', description: 'A look of your own.' });

/** A group of fields of which none need be there. */
function group<S extends z.ZodRawShape>(fields: S): z.ZodObject<{ [K in keyof S]: z.ZodExactOptional<S[K]> }> {
  const optional = Object.entries(fields).map(([name, schema]) => [
    name,
    (schema as unknown as z.ZodType).exactOptional(),
  ]);
  return z.strictObject(Object.fromEntries(optional) as { [K in keyof S]: z.ZodExactOptional<S[K]> }, {
    error: `a group with ${Object.keys(fields).join(', ')}`,
  });
}
