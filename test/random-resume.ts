import fc from 'fast-check';

/** Words of every length, with what lines are hard to break at: URLs, code, numbers, long names, other alphabets. */
const WORDS: readonly string[] = [
  ...'a of in the and with for led by to on its new team data plan work grid field model laboratory'.split(' '),
  ...'measurement experimental characterisation instrumentation counter-intuitive micro-services'.split(' '),
  ...'Donaudampfschifffahrtsgesellschaftskapitän Łódź Ångström naïve Ελλάδα Москва efficient office'.split(' '),
  ...'5–10 3.2 \\$100,000 99.95 1_000 R&D C++ node.js e.g. (both) “quoted” "straight" it\'s — … °C µm'.split(' '),
  '**strong words**',
  '_set in italics_',
  '**_both at once_**',
  '`code(x) --flag`',
  '[a link](https://example.org/a?b=c#d)',
  '<https://example.org/a/very/long/path/that/no/narrow/column/holds/in/one/line?with=query&and=more>',
  'x^2^',
  'H~2~O',
  '$E = mc^2$',
  '$\\frac{dN}{dp_T}$',
  '$\\sqrt{s_{NN}}$',
  `${'unbreakable'.repeat(9)}`,
];

const COMMON = WORDS.slice(0, 19);

/** What a résumé's texts are made of. */
export interface Vocabulary {
  /** Languages of whole résumés, and of single nodes. */
  readonly languages: readonly string[];
  readonly nodeLanguages: readonly string[];
  /** A word, or what stands for one. */
  readonly word: fc.Arbitrary<string>;
  /** A word that is short and unmarked, for what is set in columns. */
  readonly plain: fc.Arbitrary<string>;
  readonly url: fc.Arbitrary<string>;
  readonly date: fc.Arbitrary<unknown>;
  /** Further fields of a node, of a highlight and of the résumé. */
  readonly node?: fc.Arbitrary<Fields>;
  readonly highlight?: fc.Arbitrary<Fields>;
  readonly resume?: fc.Arbitrary<Fields>;
  /** At most so many sections. */
  readonly sections: number;
  /** How many words a line, a long line and a paragraph have, at least and at most. */
  readonly line: Span;
  readonly long: Span;
  readonly paragraph: Span;
}

type Span = readonly [min: number, max: number];

type Fields = Readonly<Record<string, unknown>>;

const point = fc.constantFrom('1998', '2001-10', '2003-10-03', '2004-Q3', '2005-summer', '~1996');

/** Résumés in Latin letters of one to twelve pages, that strain lines and pages. */
export const LATIN: Vocabulary = {
  languages: ['en', 'de', 'fr'],
  nodeLanguages: ['de', 'fr'],
  word: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...COMMON) },
    { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
  ),
  plain: fc.constantFrom(...COMMON),
  url: fc.constantFrom('https://example.org/a?b=c#d', 'https://en.example.org/A_(b)'),
  date: fc.oneof(
    point,
    point.map((one) => `${one}/present`),
    point.map((one) => `${one}/2016`),
    fc.constant('in print'),
  ),
  sections: 6,
  line: [3, 14],
  long: [10, 50],
  paragraph: [8, 60],
};

/** Some of the fields, or none. */
const few = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Fields> =>
  fc.record<Fields, never>(fields, { requiredKeys: [] });

/** Texts of every length. */
interface Texts {
  readonly short: fc.Arbitrary<string>;
  readonly line: fc.Arbitrary<string>;
  readonly long: fc.Arbitrary<string>;
  readonly prose: fc.Arbitrary<string>;
  readonly cell: fc.Arbitrary<string>;
  readonly terms: fc.Arbitrary<unknown>;
}

function textsOf({ word, plain, line: lineOf, long, paragraph }: Vocabulary): Texts {
  const words = ([minLength, maxLength]: Span): fc.Arbitrary<string> =>
    fc
      .array(word, { minLength, maxLength, size: 'max' })
      .map((list) => list.join(' '))
      .filter((text) => /[\p{L}\p{N}]/u.test(text));
  const [short, line] = [words([1, 4]), words(lineOf)];
  return {
    short,
    line,
    long: words(long),
    prose: fc.array(words(paragraph), { minLength: 1, maxLength: 3 }).map((list) => list.join('\n\n')),
    cell: fc.array(plain, { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')),
    terms: fc.array(fc.record({ label: short, value: line }), { minLength: 1, maxLength: 4 }),
  };
}

/** Bullets down to `levels` levels. */
function bullets(texts: Texts, more: fc.Arbitrary<Fields>, levels: number): fc.Arbitrary<readonly unknown[]> {
  const { line, long, prose, terms } = texts;
  const text = fc.oneof(line, long, prose);
  const inner = levels > 1 ? { highlights: bullets(texts, more, levels - 1) } : {};
  const rich = fc
    .tuple(fc.record({ text }), few({ terms, ...inner }), more)
    .map((parts) => Object.assign({}, ...parts));
  return fc.array(fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: rich }), {
    minLength: 1,
    maxLength: 6,
  });
}

const NOTHING = fc.constant<Fields>({});
const columns = fc.integer({ min: 1, max: 4 });

/** A head and a body; entries within entries down to `levels` levels. */
function node(vocabulary: Vocabulary, texts: Texts, levels: number): fc.Arbitrary<Fields> {
  const { prose, cell, terms } = texts;
  // Columns are for short items: a cell is not broken over pages, nor a long word rightly told from two.
  const inColumns = fc.record({ columns, highlights: fc.array(cell, { minLength: 1, maxLength: 12 }) });
  const list = fc.oneof(
    {
      weight: 3,
      arbitrary: bullets(texts, vocabulary.highlight ?? NOTHING, 3).map((highlights): Fields => ({ highlights })),
    },
    { weight: 1, arbitrary: inColumns },
  );
  const inner = (): fc.Arbitrary<Fields> => node(vocabulary, texts, levels - 1);
  const entries = levels > 1 ? few({ entries: fc.array(inner(), { minLength: 1, maxLength: 3 }) }) : fc.constant({});
  const body: fc.Arbitrary<Fields>[] = [few({ summary: prose, terms }), fc.oneof(list, fc.constant({})), entries];
  return fc
    .tuple(
      fc.tuple(...head(vocabulary, texts, levels)),
      fc.oneof(...body),
      fc.oneof(...body),
      fc.tuple(vocabulary.node ?? NOTHING),
    )
    .map((parts) => Object.assign({}, ...parts.flat()));
}

function head(vocabulary: Vocabulary, texts: Texts, levels: number): readonly fc.Arbitrary<Fields>[] {
  const { short, line, cell } = texts;
  const { url, date, nodeLanguages } = vocabulary;
  const authors = fc.array(cell, { minLength: 1, maxLength: 4 });
  const links = fc.array(fc.record({ label: short, url }, { requiredKeys: ['label'] }), { minLength: 1, maxLength: 2 });
  const language = fc.constantFrom(...nodeLanguages);
  return [
    fc.record({ title: fc.oneof(short, line) }),
    few({ subtitle: short, organization: short, location: short }),
    few({ authors, with: authors, note: line }),
    few({ url, links, lead: fc.constantFrom('title', 'organization'), language }),
    few({ break: fc.constantFrom('avoid', 'avoid', 'avoid', 'before') }).map((one) => (levels > 2 ? one : {})),
    fc.oneof(few({ date }), few({ aside: short })),
  ];
}

const design = few({
  paper: fc.constantFrom('a4', 'letter', 'a5'),
  margin: fc.constantFrom('12mm', '20mm', '30mm'),
  size: fc.constantFrom('9', '10.5', '12'),
  density: fc.constantFrom('compact', 'airy'),
  headings: fc.constantFrom('as-is', 'upper', 'small-caps'),
  links: fc.constantFrom('plain', 'underlined', 'url-in-print'),
  hyphenate: fc.boolean(),
  justify: fc.boolean(),
  footer: fc.constantFrom('none', 'page', 'name-page'),
});

function contactOf({ short, terms }: Texts, url: fc.Arbitrary<string>): fc.Arbitrary<Fields> {
  return few({
    email: fc.constant('ada@example.org'),
    phone: fc.constant('+44 20 0000 0000'),
    location: short,
    url,
    links: fc.array(fc.record({ label: short, url }), { minLength: 1, maxLength: 3 }),
    details: terms,
  });
}

/** A résumé of every construct of the format, in the words of a vocabulary, as an author's data. */
export function randomResume(vocabulary: Vocabulary): fc.Arbitrary<Fields> {
  const texts = textsOf(vocabulary);
  const contact = contactOf(texts, vocabulary.url);
  return fc.integer({ min: 1, max: vocabulary.sections }).chain((length) =>
    fc
      .tuple(
        fc.record({ name: texts.short, language: fc.constantFrom(...vocabulary.languages) }),
        few({ headline: texts.line, contact, summary: texts.prose, design }),
        fc.record({
          sections: fc.array(node(vocabulary, texts, 3), { minLength: length, maxLength: length }),
        }),
        vocabulary.resume ?? NOTHING,
      )
      .map((parts) => Object.assign({}, ...parts)),
  );
}
