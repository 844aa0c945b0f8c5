import fc from 'fast-check';

/** Texts that readers of YAML stumble over, beside any others. */
const TRAPS: readonly string[] = [
  'no',
  'on',
  'Null',
  'true',
  '1.10',
  '2015',
  '2015-10',
  '12:30',
  '0x1F',
  '1_000',
  '~',
  '<<',
  'a: b',
  'a:',
  '#1f4e79',
  'a #b',
  '- item',
  '-5 °C',
  '? key',
  '*emphasis*',
  '**strong**: text',
  '&anchor',
  '!important',
  '@home',
  '%done',
  '`code`',
  '[link](https://example.org)',
  '{curly}',
  '> 50 %',
  '| pipe',
  "it's",
  '"quoted"',
  '"Best" paper, it\'s said',
  'costs \\$5',
  'it\'s \\$5 "net"',
  'title:Docent',
  'text:x',
  '---',
  '--- a',
  '...',
  'two\nlines',
  'a paragraph\n\n- a list\n- of two',
  ' leading',
  'trailing ',
  'line \nbreak',
  '\n\nblank before',
  'after\n\n',
  'a\\\nb',
  'tab\there',
  'a\rb',
  '\u00A0nbsp\u2028',
  '\uFEFFbom',
  '😀 Łódź',
  'x'.repeat(1100),
];

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TRAPS) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }) },
);
const text = word.filter((one) => one.trim() !== '');
const texts = fc.array(text, { maxLength: 3 });
const url = fc.constantFrom('https://example.org/a?b=c#d', 'example.org', 'http://en.example.org/A_(b)');
const language = fc.constantFrom('en', 'de-CH', 'no', 'zh-Hant', 'fr');
const columns = fc.constantFrom('1', '2', '4');
const point = fc.constantFrom('2015', '0987', '2015-10', '2015-10-03', '2015-Q3', '2015-summer', 'Oct 2015', '~1906');
const later = fc.constantFrom('present', 'Current', '2016', '2016-11', '');
const date = fc.oneof(
  point,
  fc.tuple(point, fc.constantFrom('/', ' - ', ' – '), later).map((parts) => parts.join('')),
  fc.constantFrom('/2004', 'in print', 'Spring term: 2nd half'),
);
const dates = fc.constantFrom<unknown>(
  'as-written',
  'MM/yyyy',
  { quarter: 'Q' },
  { month: 'MMM yyyy', day: 'd MMM yyyy' },
);
const label = text.filter((one) => one !== '__proto__');
const terms = fc.oneof(
  fc.dictionary(label, text, { maxKeys: 3, noNullPrototype: true }),
  fc.array(fc.record({ label, value: text, tags: texts }, { requiredKeys: ['label', 'value'] }), { maxLength: 3 }),
);

/** Some of the fields, or none. */
const few = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record<Record<string, unknown>, never>(fields, { requiredKeys: [] });

/** Columns of nothing are refused. */
function withoutIdleColumns<T extends { columns?: unknown; highlights?: unknown }>({ columns, ...group }: T): object {
  const { highlights } = group;
  return Array.isArray(highlights) && highlights.length > 0 && columns !== undefined ? { ...group, columns } : group;
}

const { node } = fc.letrec((tie) => ({
  highlight: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc
      .record(
        { text, highlights: fc.array(tie('highlight'), { maxLength: 2 }), columns, terms, tags: texts },
        { requiredKeys: ['text'] },
      )
      .map(withoutIdleColumns),
  ),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc
      .tuple(
        fc.record(
          {
            title: text,
            subtitle: text,
            organization: text,
            location: text,
            authors: texts,
            with: texts,
            note: text,
            aside: text,
            url,
            links: fc.array(fc.record({ label: text, url }, { requiredKeys: ['label'] }), { maxLength: 2 }),
          },
          { requiredKeys: ['title'] },
        ),
        few({ lead: fc.constantFrom('title', 'organization'), language, dates, tags: texts, id: text, summary: text }),
        few({ break: fc.constantFrom('before', 'avoid'), columns, terms }),
        fc.oneof(few({ date }), few({ start: point, end: later.filter((end) => end !== '') })),
        few({
          highlights: fc.array(tie('highlight'), { maxLength: 3 }),
          entries: fc.array(tie('node'), { maxLength: 2 }),
        }),
      )
      .map((parts) => withoutIdleColumns(Object.assign({}, ...parts))),
  ),
}));

const section = fc
  .tuple(node, few({ kind: fc.constantFrom('experience', 'skills', 'other') }))
  .map(([one, kind]) => (typeof one === 'string' ? { title: one, ...kind } : Object.assign({}, one, kind)));

const length = fc.constantFrom('20mm', '2cm', '0.75in', '54', '10.3pt');
const design = few({
  template: fc.constant('classic'),
  paper: fc.constantFrom<unknown>('A4', 'us letter', ['210mm', '297mm'], ['595.3pt', '11in']),
  margin: fc.oneof<fc.Arbitrary<unknown>[]>(length, few({ top: length, right: length, bottom: length, left: length })),
  font: fc.constantFrom<unknown>('Source Serif 4', { regular: 'a.ttf', boldItalic: 'b c.ttf' }),
  size: fc.constantFrom('9', '10.5', '12pt'),
  accent: fc.constantFrom('#abc', '#1F4E79'),
  density: fc.constantFrom('compact', 'airy'),
  dates,
  headings: fc.constantFrom('as-is', 'small-caps'),
  links: fc.constantFrom('plain', 'url-in-print'),
  hyphenate: fc.constantFrom('true', 'false'),
  footer: fc.constantFrom('none', 'name-page'),
});

const contactLink = fc.oneof<fc.Arbitrary<unknown>[]>(
  fc.record({ label: text, url }),
  fc.record({ network: text, username: text }),
  fc.record({ url }),
);
const contact = few({
  links: fc.array(contactLink, { maxLength: 2 }),
  email: fc.constant('ada@example.org'),
  details: terms,
  phone: text,
  location: text,
  url,
});

/** Any résumé within the format, as an author's data. */
export const anyResume: fc.Arbitrary<unknown> = fc
  .tuple(
    fc.record({ name: text }),
    few({ headline: text, language, photo: text, contact, summary: text, design }),
    few({
      labels: fc.dictionary(fc.constantFrom('present', 'with', 'experience'), text),
      sections: fc.array(section, { maxLength: 3 }),
    }),
  )
  .map((parts) => Object.assign({}, ...parts));
