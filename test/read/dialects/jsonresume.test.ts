import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import type { BuiltSource } from '../../../src/read/build-source.ts';
import { readDialect } from '../../../src/read/dialects/read-dialect.ts';
import { override } from '../../../src/read/override.ts';
import { parseSource } from '../../../src/read/parse-source.ts';
import { validateResume } from '../../../src/resume/validate.ts';
import { leavesOf, wordsOf } from './leaves.ts';
import { jsonResumeSamples } from './samples.ts';

const read = (text: string): BuiltSource => readDialect(parseSource(text, 'resume.json'));
const dataOf = (value: object): unknown => JSON.parse(JSON.stringify(read(JSON.stringify(value)).data));
const basics = { name: 'Ada' };

describe.each(jsonResumeSamples)('$name', ({ text }) => {
  it('is a valid résumé', () => {
    expect(validateResume(read(text)).name).not.toBe('');
  });

  it('has every text in the résumé or in the list of what was not mapped', () => {
    const source = read(text);
    const said = wordsOf(source.data).join('\n');
    const listed = new Set(source.unmapped.map(({ path }) => path));
    const leaves = leavesOf(parseSource(text, 'resume.json').data);
    expect(leaves.length).toBeGreaterThan(40);
    expect(leaves.filter(([path, leaf]) => !said.includes(leaf) && !listed.has(path))).toEqual([]);
    expect([...listed].filter((path) => !/^(\$schema|meta\..*|basics\.image)$/.test(path))).toEqual([]);
  });

  it('has its values where the author wrote them', () => {
    const source = read(text);
    const lines = text.split('\n');
    const places = leavesOf(source.data).map(([path, leaf]) => {
      const keys = [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) => (index ? Number(index) : key));
      return [leaf, source.locate(keys, 'value')] as const;
    });
    const odd = places.filter(([leaf, at]) => {
      const rest = at && [...(lines[at.line - 1] ?? '')].slice(at.column - 1).join('');
      return rest !== undefined && !rest.startsWith('"') && !/^(courses|present|[a-z]+)$/i.test(leaf);
    });
    expect(places.length).toBeGreaterThan(40);
    expect(odd).toEqual([]);
  });
});

describe('JSON Resume', () => {
  it('tells of items as their author counts them, though empty ones before them are left out', () => {
    const work = [null, { name: 'A', startDate: '1820-13', highlights: [null, '', '<b>x</b>'], extra: [null, 'x'] }];
    const source = read(JSON.stringify({ basics, work }));
    expect(source.unmapped.map(({ path }) => path)).toEqual(['work[1].extra[1]']);
    const { path } = source.problem(['sections', 0, 'entries', 0, 'highlights', 0], 'value', 'x');
    expect(path).toBe('work[1].highlights[2]');
  });

  it('names work by position and employer, with the years it ran', () => {
    const work = [{ name: 'Hooli', position: 'Engineer', startDate: '2014-01-01', endDate: '2015-02' }];
    const entry = { title: 'Engineer', organization: 'Hooli', start: '2014-01-01', end: '2015-02' };
    expect(dataOf({ basics, work })).toEqual({ name: 'Ada', sections: [{ kind: 'experience', entries: [entry] }] });
  });

  it('takes a start without an end for something that goes on', () => {
    const entry = { title: 'Engineer', start: '2014', end: 'present' };
    expect(dataOf({ basics, work: [{ position: 'Engineer', startDate: '2014' }] })).toMatchObject({
      sections: [{ entries: [entry] }],
    });
  });

  it('knows the names of the first version: company, website, picture', () => {
    const work = [{ company: 'Hooli', website: 'https://hooli.example.com' }];
    expect(dataOf({ basics: { ...basics, website: 'https://a.example.com', picture: 'ada.png' }, work })).toEqual({
      name: 'Ada',
      photo: 'ada.png',
      contact: { url: 'https://a.example.com' },
      sections: [{ kind: 'experience', entries: [{ organization: 'Hooli', url: 'https://hooli.example.com' }] }],
    });
  });

  it.each([
    [
      { address: '1 Main St', city: 'Austin', region: 'TX', postalCode: '78701', countryCode: 'US' },
      '1 Main St, Austin, TX 78701, US',
    ],
    [
      { postalCode: '10115', city: 'Berlin', countryCode: 'DE', address: 'Haus 1\nHof' },
      'Haus 1, Hof, 10115 Berlin, DE',
    ],
    [{ city: 'Paris' }, 'Paris'],
    ['Lyon, France', 'Lyon, France'],
  ])('writes the place %j in one line, in the order of its country', (location, line) => {
    expect(dataOf({ basics: { ...basics, location } })).toEqual({ name: 'Ada', contact: { location: line } });
  });

  it('keeps accounts, and what is half of one', () => {
    const profiles = [
      { network: 'GitHub', username: 'ada', url: 'https://github.com/ada' },
      { network: 'Blog', url: 'https://ada.example.com' },
      { username: 'countess' },
      {},
    ];
    expect(dataOf({ basics: { ...basics, profiles } })).toMatchObject({
      contact: { links: [profiles[0], profiles[1], { label: 'countess' }] },
    });
  });

  it('sets skills as rows, with the level beside the name; what has no row is an item', () => {
    const skills = [
      { name: 'Web', level: 'Master', keywords: ['HTML', 'CSS'] },
      { name: 'Go', level: 'Beginner' },
      { name: 'Patience' },
      { keywords: ['A', 'B'] },
    ];
    expect(dataOf({ basics, skills })).toMatchObject({
      sections: [
        { kind: 'skills', highlights: ['Patience', 'A, B'], terms: { 'Web (Master)': 'HTML, CSS', Go: 'Beginner' } },
      ],
    });
  });

  it('keeps a repeated name of a skill', () => {
    const skills = [
      { name: 'Go', level: 'a' },
      { name: 'Go', level: 'b' },
    ];
    expect(dataOf({ basics, skills })).toMatchObject({
      sections: [
        {
          terms: [
            { label: 'Go', value: 'a' },
            { label: 'Go', value: 'b' },
          ],
        },
      ],
    });
  });

  it('sets courses as a labelled list under the degree', () => {
    const education = [{ institution: 'MIT', studyType: 'Bachelor', area: 'Arts', courses: ['A', 'B'], score: '4.0' }];
    const courses = { title: 'Courses', kind: 'courses', highlights: ['A', 'B'] };
    const entry = { title: 'Bachelor', subtitle: 'Arts', organization: 'MIT', aside: '4.0', entries: [courses] };
    expect(dataOf({ basics, education })).toMatchObject({ sections: [{ entries: [entry] }] });
  });

  it('keeps the order of the sections and of the contact', () => {
    const source = read(
      '{"skills":[{"name":"A"}],"basics":{"phone":"1","name":"Ada","email":"a@example.org"},"work":[{"name":"B"}]}',
    );
    expect(source.keys(['contact'])).toEqual(['phone', 'email']);
    expect(validateResume(source).sections.map(({ kind }) => kind)).toEqual(['skills', 'experience']);
  });

  it('makes nothing of empty fields, lists and groups', () => {
    expect(
      dataOf({ basics: { ...basics, image: '', profiles: [] }, work: [{ name: '', highlights: [] }], skills: [] }),
    ).toEqual({
      name: 'Ada',
    });
  });

  it('lists what no field is there for, with its place', () => {
    const text =
      '{\n  "basics": { "name": "Ada", "x-mood": "fine" },\n  "work": [\n    { "name": "B", "salary": 5, "tags": ["x", { "y": true }] }\n  ]\n}';
    expect(read(text).unmapped).toEqual([
      { path: 'basics.x-mood', value: 'fine', position: { line: 2, column: 30 } },
      { path: 'work[0].salary', value: '5', position: { line: 4, column: 20 } },
      { path: 'work[0].tags[0]', value: 'x', position: { line: 4, column: 42 } },
      { path: 'work[0].tags[1].y', value: 'true', position: { line: 4, column: 49 } },
    ]);
  });

  it('loses no text of a shape it does not expect', () => {
    const odd = {
      basics: { name: 'Ada', location: ['x'], profiles: 'p', summary: { a: 'q' } },
      work: 'w',
      skills: { name: ['r'] },
    };
    const source = read(JSON.stringify(odd));
    const said = [...wordsOf(source.data), ...source.unmapped.map(({ value }) => value)];
    expect(leavesOf(odd).filter(([, leaf]) => !said.includes(leaf))).toEqual([]);
  });

  it('is not misled by keys that hold dots', () => {
    const { unmapped } = read('{"basics.name": "Grace", "basics": {"name": "Ada"}}');
    expect(unmapped.map(({ value }) => value)).toEqual(['Grace']);
  });

  it('points to the line of a mistake, by its name in the author’s file', () => {
    const text =
      '{\n  "basics": {\n    "name": "Ada",\n    "email": "ada"\n  },\n  "work": [\n    { "startDate": "2015", "endDate": "2015-13" }\n  ]\n}';
    expect(problemsOf(text)).toEqual([
      { path: 'basics.email', position: { line: 4, column: 14 } },
      { path: 'work[0].endDate', position: { line: 7, column: 39 } },
    ]);
  });

  it('misses the name in its own words, once', () => {
    expect(() => validateResume(read('{ "basics": { "label": "Poet" } }'))).toThrow(
      expect.objectContaining({ message: 'The field “basics.name” is missing.' }),
    );
  });

  it('takes --set in the fields of Galley', () => {
    const source = override(read('{"basics":{"name":"Ada"}}'), ['design.size=10', 'name=Grace']);
    expect(validateResume(source)).toMatchObject({ name: 'Grace', design: { size: 10 } });
  });
});

function problemsOf(text: string): unknown {
  try {
    validateResume(read(text));
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(({ path, position }) => ({ path, position }));
    throw error;
  }
  return [];
}
