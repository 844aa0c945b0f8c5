import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { readDialect } from '../../../src/read/dialects/read-dialect.ts';
import { withoutLostPhoto } from '../../../src/read/dialects/without-lost-photo.ts';
import { parseSource } from '../../../src/read/parse-source.ts';
import { validateResume } from '../../../src/resume/validate.ts';
import { dataOf, expectAllSaid, expectComposed, expectPlaces, readSample } from './expect-sample.ts';
import { freshSamples } from './samples.ts';

const REFUSED = /(?:empty|\.broken)\.json$/;
const meta = { format: 'FRESH@0.6.0' };
const freshOf = (file: object): unknown => dataOf({ name: 'Ada', meta, ...file });
const samples = ['fresh', 'fresh/override'].flatMap(freshSamples);

describe.each(samples.filter(({ name }) => !REFUSED.test(name)))('$name', (sample) => {
  it('is valid, and says everything at its place or lists it', async () => {
    const source = readSample(sample, 'FRESH');
    expectComposed(await withoutLostPhoto(source));
    expectAllSaid(sample, source, ['true', 'false']);
    expectPlaces(sample, source);
  });

  it('leaves out only what is private, ignored, or for programs', () => {
    const source = readSample(sample, 'FRESH');
    const hidden = source.unmapped.flatMap(({ path, value }) =>
      /\.(?:private|ignore)$/.test(path) && value === 'true' ? [path.replace(/\.\w+$/, '.')] : [],
    );
    const paths = source.unmapped.map(({ path }) => path).filter((path) => !hidden.some((one) => path.startsWith(one)));
    const programs =
      /^(?:meta\..*|info\.characterClass|education\.(?:level|degree)|skills\.list\[\d+\]\.(?:id|proof)|contact\.other\[\d+\]\.flavor|start)$/;
    expect(paths.filter((path) => !programs.test(path))).toEqual([]);
  });
});

describe.each(freshSamples('jrs').filter(({ name }) => !REFUSED.test(name)))('$name', (sample) => {
  it('is valid JSON Resume, and says everything', async () => {
    const source = readSample(sample, 'JSON Resume');
    expectComposed(await withoutLostPhoto(source));
    expectAllSaid(sample, source);
  });
});

describe('a sample that is no résumé', () => {
  it('misses its name where every field is empty', () => {
    for (const [folder, name] of [
      ['fresh', 'name'],
      ['jrs', 'basics.name'],
    ] as const) {
      const [empty] = freshSamples(folder).filter((sample) => sample.name.endsWith('empty.json'));
      expect(problemsOf(empty?.text)).toMatchObject([{ message: `The field “${name}” is missing.` }]);
    }
  });

  it('is told the one comma that it misses', () => {
    const [broken] = freshSamples('fresh').filter(({ name }) => name.endsWith('.broken.json'));
    expect(problemsOf(broken?.text)).toMatchObject([
      { message: 'A comma is missing at the end of this line.', position: { line: 249, column: 3 }, excerpt: '  ]' },
    ]);
  });
});

describe('FRESH', () => {
  it('reaches the person in the order of the file', () => {
    const file = {
      location: { address: '1 Main St\nAustin, TX 78701', city: 'Austin', region: 'TX', code: '78701', country: 'US' },
      contact: { phone: '1', email: 'a@example.org', other: [{ label: 'Home', flavor: 'phone', value: '2' }] },
      social: [
        { label: 'GitHub', network: 'GitHub', user: 'ada', url: 'https://github.com/ada' },
        { label: 'Notes', network: 'Blog', url: 'https://ada.example.com' },
      ],
    };
    expect(freshOf(file)).toEqual({
      name: 'Ada',
      contact: {
        location: '1 Main St, Austin, TX 78701, US',
        phone: '1',
        email: 'a@example.org',
        details: { Home: '2' },
        links: [
          { network: 'GitHub', username: 'ada', url: 'https://github.com/ada' },
          { label: 'Notes', network: 'Blog', url: 'https://ada.example.com' },
        ],
      },
    });
  });

  it('says a place once, but all of it', () => {
    const location = { address: '1 Main St\nAustin 78701', city: 'Austin', region: 'TX', code: '78701' };
    expect(freshOf({ location })).toMatchObject({ contact: { location: '1 Main St, Austin 78701, 78701 Austin, TX' } });
  });

  it('does not print what is private or to be ignored, but lists it', () => {
    const history = [
      { role: 'A', private: true },
      { role: 'B', ignore: true },
      { role: 'C', private: false },
    ];
    const source = readDialect(parseSource(JSON.stringify({ name: 'Ada', meta, affiliation: { history } }), 'f'));
    expect(source.data).toMatchObject({ sections: [{ kind: 'memberships', entries: [{ title: 'C' }] }] });
    expect(source.unmapped.map(({ path }) => path)).toEqual([
      'meta.format',
      'affiliation.history[0].role',
      'affiliation.history[0].private',
      'affiliation.history[1].role',
      'affiliation.history[1].ignore',
    ]);
  });

  it.each([
    ['<p>One <strong>two</strong>.</p><p><em>Three</em></p>', 'One **two**.\n\n*Three*'],
    ['<a href="https://example.org">here</a><br>there', '[here](https://example.org)\\\nthere'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['`<p></p>` and <https://example.org> and A <course>', '`<p></p>` and <https://example.org> and A \\<course>'],
    ['To [nowhere](#) for $5 or $6', 'To nowhere for \\$5 or \\$6'],
  ])('reads the HTML of %j', (brief, summary) => {
    expect(freshOf({ info: { brief } })).toEqual({ name: 'Ada', summary });
  });

  it.each([
    [
      { start: '2012-01', current: true },
      { start: '2012-01', end: 'present' },
    ],
    [
      { start: '2012', end: '2013' },
      { start: '2012', end: '2013' },
    ],
    [{ date: '2012' }, { date: '2012' }],
  ])('reads the dates %j', (dates, read) => {
    expect(freshOf({ projects: [{ title: 'P', ...dates }] })).toMatchObject({
      sections: [{ kind: 'projects', entries: [{ title: 'P', ...read }] }],
    });
  });

  it('keeps all of a project', () => {
    const projects = [
      {
        title: 'P',
        category: 'FOSS',
        role: 'Creator',
        description: 'What it is.',
        summary: 'What I did.',
        repo: 'https://example.org/repo',
        media: [{ category: 'download', url: 'https://example.org/get' }],
        keywords: ['A', 'B'],
      },
    ];
    expect(freshOf({ projects })).toEqual({
      name: 'Ada',
      sections: [
        {
          kind: 'projects',
          entries: [
            {
              title: 'P',
              subtitle: 'Creator',
              aside: 'FOSS',
              summary: 'What it is.\n\nWhat I did.',
              links: [
                { label: 'Repository', url: 'https://example.org/repo' },
                { label: 'download', url: 'https://example.org/get' },
              ],
              terms: { Keywords: 'A, B' },
            },
          ],
        },
      ],
    });
  });

  it('sets skills, languages, interests and the kind of work as rows', () => {
    const file = {
      skills: {
        sets: [{ name: 'Web', level: 'high', skills: ['CSS'] }],
        list: [{ name: 'C', level: '9', years: '1' }],
      },
      languages: [{ language: 'Spanish', level: 'Moderate', years: 10 }],
      interests: [{ name: 'hiking', summary: 'Hills.' }, { name: 'yoga' }],
      disposition: { travel: 25, remote: true, relocation: { willing: false, destinations: ['Rome', 'Oslo'] } },
    };
    expect(freshOf(file)).toEqual({
      name: 'Ada',
      sections: [
        { kind: 'skills', terms: { 'Web (high)': 'CSS' }, entries: [{ terms: { C: '9, 1 year' } }] },
        { kind: 'languages', terms: { Spanish: 'Moderate, 10 years' } },
        { kind: 'interests', highlights: ['yoga'], terms: { hiking: 'Hills.' } },
        {
          title: 'Disposition',
          terms: { Travel: '25 %', Remote: 'yes', Relocation: 'no', Destinations: 'Rome, Oslo' },
        },
      ],
    });
  });
});

describe('what another format’s file may do and Galley’s own may not', () => {
  it('is to give a field twice in JSON: the second is listed', () => {
    const text = '{ "name": "Ada", "meta": { "format": "FRESH@1" },\n "info": { "label": "A", "label": "B" } }';
    const { data, problems, unmapped } = readDialect(parseSource(text, 'f'));
    expect([data, problems]).toEqual([{ name: 'Ada', headline: 'A' }, []]);
    expect(unmapped).toContainEqual({ path: 'label', value: 'B', position: { line: 2, column: 26 } });
    expect(problemsOf('{"name": "Ada", "name": "Grace"}')).toMatchObject([
      { message: 'The field “name” is given twice.' },
    ]);
    expect(problemsOf('cv:\n  name: Ada\n  name: Grace')).toMatchObject([
      { message: 'The field “name” is given twice.' },
    ]);
  });

  it('is to name a photo that is not there: it is listed', async () => {
    const text = '{ "name": "Ada", "meta": {}, "info": { "image": "no-such.png", "label": "A" } }';
    const source = await withoutLostPhoto(readDialect(parseSource(text, 'f')));
    expect(source.data).toEqual({ name: 'Ada', headline: 'A' });
    expect(source.unmapped).toEqual([{ path: 'info.image', value: 'no-such.png', position: { line: 1, column: 40 } }]);
    expect(source.keys([])).toEqual(['name', 'headline']);
    const own = parseSource('name: Ada\nphoto: no-such.png', 'f');
    expect(await withoutLostPhoto(own)).toBe(own);
  });
});

function problemsOf(text = ''): unknown {
  try {
    return validateResume(readDialect(parseSource(text, 'f')));
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
}
