import { describe, expect, it } from 'vitest';
import type { Path } from '../../../src/errors.ts';
import { readDialect } from '../../../src/read/dialects/read-dialect.ts';
import { parseSource } from '../../../src/read/parse-source.ts';
import { validateResume } from '../../../src/resume/validate.ts';
import { dataOf, expectAllSaid, expectComposed, readSample } from './expect-sample.ts';
import { renderCvSample } from './samples.ts';

const sample = renderCvSample;
const cvOf = (cv: object): unknown => dataOf({ cv: { name: 'Ada', ...cv } });
const entriesOf = (title: string, entries: readonly unknown[]): unknown => cvOf({ sections: { [title]: entries } });

describe('a file with everything that RenderCV knows', () => {
  const source = readSample(sample, 'RenderCV');

  it('is valid', () => expectComposed(source));
  it('has every text in the résumé or in the list', () => {
    expectAllSaid(sample, source, ['tel:+353-21-000-0000', 'english']);
  });

  it('has its values where the author wrote them', () => {
    const lineOf = (...path: Path): string => {
      const { line = 0, column = 0 } = source.locate(path, 'value') ?? {};
      return sample.text.split('\n')[line - 1]?.slice(column - 1) ?? '';
    };
    expect(lineOf('sections', 2, 'title')).toBe('work_experience:');
    expect(lineOf('sections', 1, 'entries', 0, 'start')).toBe('2015-09');
    expect(lineOf('sections', 2, 'entries', 0, 'highlights', 0, 'highlights', 1)).toBe('Led three teams');
    expect(lineOf('sections', 4, 'entries', 0, 'links', 0, 'url')).toBe('10.1000/cards_1_a');
    expect(lineOf('sections', 8, 'terms', 'Languages')).toBe('Punch, Count');
    expect(lineOf('contact', 'links', 0, 'label')).toBe('office@example.org');
    expect(lineOf('design', 'paper')).toBe('us-letter');
  });

  it('leaves out only what is that tool’s own', () => {
    expect(source.unmapped.map(({ path }) => path)).toEqual([
      'cv.custom_connections[0].fontawesome_icon',
      'cv.custom_connections[1].fontawesome_icon',
      'cv.sections.work_experience[1].start_date',
      'design.theme',
      'design.page.top_margin',
      'settings.bold_keywords[0]',
    ]);
  });

  it('keeps its language, its word for the present and its paper', () => {
    const { language, labels, design } = validateResume(source);
    expect({ language, labels, design }).toEqual({
      language: 'en',
      labels: { present: 'today' },
      design: { paper: { width: 612, height: 792 } },
    });
  });

  it('titles sections as RenderCV does, and knows what most of them mean', () => {
    expect(validateResume(source).sections.map(({ title, kind }) => [title, kind])).toEqual([
      ['About the Work', undefined],
      ['Education', 'education'],
      ['Work Experience', 'experience'],
      ['Projects', 'projects'],
      ['Selected Publications', 'publications'],
      ['Honors', 'awards'],
      ['Patents', 'patents'],
      ['Invited Talks', 'presentations'],
      ['Skills', 'skills'],
    ]);
  });
});

describe('RenderCV', () => {
  it('reaches the person by one of each way, and by links for the rest', () => {
    expect(
      cvOf({
        social_networks: [{ network: 'GitHub', username: 'ada' }],
        phone: ['tel:+1-23', '+4 56'],
        email: ['a@example.org', 'b@example.org'],
        website: ['https://a.example.org', 'https://b.example.org'],
        location: 'Rue_de_la_Paix *7*',
      }),
    ).toEqual({
      name: 'Ada',
      contact: {
        links: [
          { network: 'GitHub', username: 'ada' },
          { label: '+4 56', url: 'tel:+456' },
          { label: 'b@example.org', url: 'mailto:b@example.org' },
          { url: 'https://b.example.org' },
        ],
        phone: '+1-23',
        email: 'a@example.org',
        url: 'https://a.example.org',
        location: 'Rue_de_la_Paix \\*7\\*',
      },
    });
  });

  it.each<readonly [string, unknown, object]>([
    ['texts: paragraphs', ['One.', 'Two.'], { summary: 'One.\n\nTwo.' }],
    ['bullets', [{ bullet: 'One' }, { bullet: 'Two' }], { highlights: ['One', 'Two'] }],
    ['numbers', [{ number: 'One' }, { number: 'Two' }], { summary: '1. One\n2. Two' }],
    [
      'numbers from the last',
      [{ reversed_number: 'One' }, { reversed_number: 'Two' }],
      { terms: { '2.': 'One', '1.': 'Two' } },
    ],
    ['one-line entries', [{ label: 'A', details: 'B' }], { terms: { A: 'B' } }],
    [
      'an education',
      [{ institution: 'I', area: 'A', degree: 'BS' }],
      { entries: [{ title: 'BS', subtitle: 'A', organization: 'I' }] },
    ],
    [
      'an education without a degree',
      [{ institution: 'I', area: 'A' }],
      { entries: [{ title: 'A', organization: 'I' }] },
    ],
    ['an experience', [{ company: 'C', position: 'P' }], { entries: [{ title: 'P', organization: 'C' }] }],
    ['a normal entry', [{ name: 'N', location: 'L' }], { entries: [{ title: 'N', location: 'L' }] }],
    [
      'a publication',
      [{ title: 'T', authors: ['A', 'B'], doi: '10.1/x', journal: 'J', date: '2020-01' }],
      {
        entries: [
          {
            title: 'T',
            organization: 'J',
            date: '2020-01',
            authors: ['A', 'B'],
            links: [{ label: '10.1/x', url: 'https://doi.org/10.1/x' }],
          },
        ],
      },
    ],
  ])('knows by their shape %s', (_, entries, body) => {
    expect(entriesOf('My Part', entries as readonly unknown[])).toEqual({
      name: 'Ada',
      sections: [{ title: 'My Part', ...body }],
    });
  });

  it('keeps entries of several types in their order', () => {
    const body = { entries: [{ summary: 'One.' }, { highlights: ['Two'] }, { summary: 'Three.' }] };
    expect(entriesOf('X Y', ['One.', { bullet: 'Two' }, 'Three.'])).toMatchObject({ sections: [body] });
    expect(entriesOf('X Y', ['One.', { name: 'Two' }, { bullet: 'Three' }])).toMatchObject({
      sections: [{ entries: ['One.', { title: 'Two' }, { title: 'Three' }] }],
    });
  });

  it.each([
    [{ start_date: '2020-01' }, { start: '2020-01', end: 'present' }],
    [
      { start_date: '2020', end_date: '2021-05-06' },
      { start: '2020', end: '2021-05-06' },
    ],
    [{ end_date: '2021' }, { date: '2021' }],
    [{ date: 'Fall 2023', start_date: '2020' }, { date: 'Fall 2023' }],
  ])('reads the dates %j as it does', (dates, read) => {
    expect(entriesOf('X Y', [{ name: 'N', ...dates }])).toEqual({
      name: 'Ada',
      sections: [{ title: 'X Y', entries: [{ title: 'N', ...read }] }],
    });
  });

  it('begins a bullet below at every spaced hyphen', () => {
    const highlights = ['Led - the mill - the store', 'Well-kept'];
    expect(entriesOf('X Y', [{ name: 'N', highlights }])).toMatchObject({
      sections: [{ entries: [{ highlights: [{ text: 'Led', highlights: ['the mill', 'the store'] }, 'Well-kept'] }] }],
    });
  });

  it('reads mathematics between two dollars, and takes one for a dollar', () => {
    const text = 'From $5 to $6: $$x^2 + y^2$$, `$a$` and 2^10 ~ 2^20';
    expect(entriesOf('X Y', [text])).toMatchObject({
      sections: [{ summary: 'From \\$5 to \\$6: $x^2 + y^2$, `$a$` and 2\\^10 ~ 2\\^20' }],
    });
  });

  it.each([
    ['german', 'de'],
    ['norwegian_bokmål', 'nb'],
    ['mandarin_chinese', 'zh-Hans'],
    ['tr', 'tr'],
  ])('takes the locale %s for the language %s', (locale, language) => {
    expect(dataOf({ cv: { name: 'Ada' }, locale: { language: locale } })).toEqual({ name: 'Ada', language });
  });

  it('lists a locale that it does not know', () => {
    const { data, unmapped } = readDialect(parseSource('cv: { name: Ada }\nlocale: { language: klingonese }', 'f'));
    expect(data).not.toHaveProperty('language');
    expect(unmapped.map(({ path, value }) => [path, value])).toEqual([['locale.language', 'klingonese']]);
  });

  it('misses the name in its own words', () => {
    expect(() => validateResume(readDialect(parseSource('cv: { label: Poet }', 'f')))).toThrow(
      'The field “cv.name” is missing.',
    );
  });
});
