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
  `${'unbreakable'.repeat(9)}`,
];

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS.slice(0, 19)) },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
);
const words = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(word, { minLength, maxLength, size: 'max' })
    .map((list) => list.join(' '))
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
const short = words(1, 4);
const cell = fc
  .array(fc.constantFrom(...WORDS.slice(0, 19)), { minLength: 1, maxLength: 4 })
  .map((list) => list.join(' '));
const line = words(3, 14);
const prose = fc.array(words(8, 60), { minLength: 1, maxLength: 3 }).map((list) => list.join('\n\n'));
const url = fc.constantFrom('https://example.org/a?b=c#d', 'https://en.example.org/A_(b)');
const columns = fc.integer({ min: 1, max: 4 });
const point = fc.constantFrom('1998', '2001-10', '2003-10-03', '2004-Q3', '2005-summer', '~1996');
const date = fc.oneof(
  point,
  point.map((one) => `${one}/present`),
  point.map((one) => `${one}/2016`),
  fc.constant('in print'),
);
const terms = fc.array(fc.record({ label: short, value: line }), { minLength: 1, maxLength: 4 });

type Fields = Readonly<Record<string, unknown>>;

/** Some of the fields, or none. */
const few = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Fields> =>
  fc.record<Fields, never>(fields, { requiredKeys: [] });

/** Bullets down to `levels` levels. */
function bullets(levels: number): fc.Arbitrary<readonly unknown[]> {
  const text = fc.oneof(line, words(10, 50), prose);
  const rich = fc
    .tuple(fc.record({ text }), few({ terms, ...(levels > 1 ? { highlights: bullets(levels - 1) } : {}) }))
    .map((parts) => Object.assign({}, ...parts));
  return fc.array(fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: rich }), {
    minLength: 1,
    maxLength: 6,
  });
}

/** A head and a body; entries within entries down to `levels` levels. */
function node(levels: number): fc.Arbitrary<Fields> {
  // Columns are for short items: a cell is not broken over pages, nor a long word rightly told from two.
  const inColumns = fc.record({ columns, highlights: fc.array(cell, { minLength: 1, maxLength: 12 }) });
  const list = fc.oneof(
    { weight: 3, arbitrary: bullets(3).map((highlights): Fields => ({ highlights })) },
    { weight: 1, arbitrary: inColumns },
  );
  const entries =
    levels > 1 ? few({ entries: fc.array(node(levels - 1), { minLength: 1, maxLength: 3 }) }) : fc.constant({});
  const body: fc.Arbitrary<Fields>[] = [few({ summary: prose, terms }), fc.oneof(list, fc.constant({})), entries];
  const authors = fc.array(cell, { minLength: 1, maxLength: 4 });
  const links = fc.array(fc.record({ label: short, url }, { requiredKeys: ['label'] }), { minLength: 1, maxLength: 2 });
  const head = [
    fc.record({ title: fc.oneof(short, line) }),
    few({ subtitle: short, organization: short, location: short }),
    few({ authors, with: authors, note: line }),
    few({ url, links, lead: fc.constantFrom('title', 'organization'), language: fc.constantFrom('de', 'fr') }),
    few({ break: fc.constantFrom('avoid', 'avoid', 'avoid', 'before') }).map((one) => (levels > 2 ? one : {})),
    fc.oneof(few({ date }), few({ aside: short })),
  ];
  return fc
    .tuple(fc.tuple(...head), fc.oneof(...body), fc.oneof(...body))
    .map((parts) => Object.assign({}, ...parts.flat()));
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
const contact = few({
  email: fc.constant('ada@example.org'),
  phone: fc.constant('+44 20 0000 0000'),
  location: short,
  url,
  links: fc.array(fc.record({ label: short, url }), { minLength: 1, maxLength: 3 }),
  details: terms,
});

/** A résumé that fills about one to twelve pages, of every construct of the format, as an author's data. */
export const randomResume: fc.Arbitrary<Fields> = fc
  .integer({ min: 1, max: 6 })
  .chain((length) =>
    fc
      .tuple(
        fc.record({ name: short, language: fc.constantFrom('en', 'de', 'fr') }),
        few({ headline: line, contact, summary: prose, design }),
        fc.record({ sections: fc.array(node(3), { minLength: length, maxLength: length }) }),
      )
      .map((parts) => Object.assign({}, ...parts)),
  );
