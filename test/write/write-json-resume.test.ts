import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeResume } from '../../src/document/compose/compose-resume.ts';
import { formatPath, UserError } from '../../src/errors.ts';
import { readDialect } from '../../src/read/dialects/read-dialect.ts';
import { parseSource } from '../../src/read/parse-source.ts';
import type { Resume } from '../../src/resume/resume.ts';
import { validateResume } from '../../src/resume/validate.ts';
import { writeJsonResume } from '../../src/write/write-json-resume.ts';
import { wordsOf } from '../read/dialects/leaves.ts';
import { jsonResumeSamples } from '../read/dialects/samples.ts';
import { anyResume } from './any-resume.ts';

type Check = (json: unknown, done: (errors: readonly { stack: string }[] | null) => void) => void;
const require = createRequire(import.meta.url);
const { validate } = require('@jsonresume/schema') as { validate: Check };

const read = (text: string): Resume => validateResume(readDialect(parseSource(text, 'resume')));
const written = (resume: Resume): string => JSON.stringify(writeJsonResume(resume).json);
const back = (resume: Resume): Resume => read(written(resume));
const leftOf = (resume: Resume): readonly string[] =>
  writeJsonResume(resume).left.map(({ path, value }) => `${formatPath(path)}: ${value}`);

function faultsOf(json: unknown): readonly string[] {
  let faults: readonly string[] = [];
  validate(json, (errors) => {
    faults = (errors ?? []).map(({ stack }) => stack);
  });
  return faults;
}

describe.each(jsonResumeSamples)('$name', ({ text }) => {
  it('comes back the same, and nothing is left over', () => {
    const resume = read(text);
    expect(back(resume)).toEqual(resume);
    expect(leftOf(resume)).toEqual([]);
    expect(faultsOf(writeJsonResume(resume).json)).toEqual([]);
  });
});

describe('writeJsonResume', () => {
  it('names the authors of publications, and reads them back', () => {
    const resume = read(
      'name: A\nsections: [{ kind: publications, entries: [{ title: T, authors: [P. Curie, M. Curie] }] }]',
    );
    expect(writeJsonResume(resume).json.publications).toEqual([{ name: 'T', authors: ['P. Curie', 'M. Curie'] }]);
    expect(leftOf(resume)).toEqual([]);
    expect(back(resume)).toEqual(resume);
  });

  it('is held by a schema that sees mistakes', () => {
    expect(faultsOf({ work: [{ startDate: 'May 2015' }] })).not.toEqual([]);
  });

  it('writes any résumé within the schema, and says or lists every text of it', () => {
    fc.assert(
      fc.property(anyResume, (data) => {
        const resume = readOrRefuse(JSON.stringify(data));
        if (resume === undefined) return;
        const { json, left } = writeJsonResume(resume);
        expect(faultsOf(json)).toEqual([]);
        const said = [...wordsOf(json), ...left.map(({ value }) => value)].map(squeeze).join('');
        for (const text of textsOf(resume)) expect(said).toContain(squeeze(text));
      }),
      { numRuns: process.env.REQUIRE_TOOLS === '1' ? 200 : 70 },
    );
  });

  it('keeps what stands in the lists of JSON Resume', () => {
    const resume = read(`
name: Ada Lovelace
headline: Analyst
photo: ada.png
contact:
  phone: "1"
  location: London, England
  links: [{ network: GitHub, username: ada }, { url: "https://example.org/a" }]
  url: https://ada.example.org
summary: Wrote **notes**.
sections:
  - kind: awards
    entries: [{ title: Medal, organization: Society, date: 1843-07, summary: First. }]
  - kind: experience
    entries:
      - { title: Analyst, organization: Engine Ltd, location: London, date: 1842/present, note: A mill, url: "https://e.example.org", highlights: [One, "Two, too"] }
      - { title: Tutor, organization: Self, date: 1840, summary: "First\\n\\n- second" }
  - kind: education
    entries:
      - { title: Private, subtitle: Mathematics, organization: Home, start: 1830, end: 1835, aside: "1.0", entries: [{ title: Courses, kind: courses, highlights: [Logic, Algebra] }] }
  - kind: skills
    highlights: [Patience]
    terms: { Languages: "Latin, French", Maths: calculus }
  - kind: languages
    terms: { English: native }
  - kind: projects
    entries: [{ title: Note G, subtitle: "Author, Editor", organization: Taylor, aside: paper, summary: A table, date: 1843-07-01/1843-09-30, terms: { Keywords: "Bernoulli, loops" } }]
  - kind: volunteer
    entries: [{ title: Helper, organization: School }]
  - kind: certificates
    entries: [{ title: Rider, organization: Stable, date: 1833, url: "https://s.example.org" }]
  - kind: publications
    entries: [{ title: Sketch, organization: Memoirs, date: 1843, url: "https://m.example.org", summary: Notes. }]
  - kind: interests
    terms: { Music: harp }
  - kind: references
    entries: [{ title: C. Babbage, summary: An enchantress. }]
`);
    expect(leftOf(resume)).toEqual([]);
    expect(printed(back(resume))).toEqual(printed(resume));
  });

  it('gives each role its employer, and a role’s labelled lists as bullets', () => {
    const resume = read(`
name: Ada
sections:
  - title: Appointments
    kind: experience
    entries:
      - organization: University
        location: Paris
        entries:
          - { title: Professor, date: 1908/1934, entries: [{ title: Research, highlights: [Radium, { text: Polonium, highlights: [found 1898] }] }] }
          - { title: Lecturer, date: 1906 }
      - title: Abroad
        entries: [{ title: Guest, organization: Elsewhere }]
`);
    const { json, left } = writeJsonResume(resume);
    expect(json.work).toEqual([
      {
        name: 'University',
        location: 'Paris',
        position: 'Professor',
        startDate: '1908',
        endDate: '1934',
        highlights: ['Research\n- Radium\n- Polonium\n  - found 1898'],
      },
      { name: 'University', location: 'Paris', position: 'Lecturer', startDate: '1906', endDate: '1906' },
      { position: 'Guest', name: 'Elsewhere' },
    ]);
    expect(left.map(({ value }) => value)).toEqual(['Appointments', 'Abroad']);
  });

  it('puts sections that it has no list for among the projects, with their heading as the type', () => {
    const resume = read(
      '{ name: Ada, sections: [{ title: Talks, kind: presentations, entries: [{ title: On engines }] }] }',
    );
    expect(writeJsonResume(resume).json.projects).toEqual([{ type: 'Talks', name: 'On engines' }]);
    expect(leftOf(resume)).toEqual(['sections[0].kind: presentations']);
  });

  it('knows sections by the words of their headings', () => {
    const titles = ['Work experience', 'Education', 'Honours & awards', 'Skills', 'Selected publications', 'Hobbies'];
    const sections = titles.map((title) => ({ title, entries: ['x'] }));
    const { json } = writeJsonResume(read(JSON.stringify({ name: 'Ada', sections })));
    expect(Object.keys(json)).toEqual(['basics', 'work', 'education', 'awards', 'skills', 'publications', 'interests']);
  });

  it.each([
    ['2015-Q3', { startDate: '2015', endDate: '2015' }],
    ['~1906', { startDate: '1906', endDate: '1906' }],
    ['2015-10/', { startDate: '2015-10' }],
    ['in print', {}],
    ['2015-summer/2016', { startDate: '2015', endDate: '2016' }],
  ])('writes as much of the date %s as ISO 8601 can, and lists it', (date, fields) => {
    const resume = read(
      JSON.stringify({ name: 'Ada', sections: [{ kind: 'experience', entries: [{ title: 'x', date }] }] }),
    );
    expect(writeJsonResume(resume).json.work).toEqual([{ position: 'x', ...fields }]);
    expect(leftOf(resume)).toEqual([`sections[0].entries[0].date: ${date}`]);
  });

  it('lists what has no field, by its way in the résumé', () => {
    const resume = read(`
name: Ada
language: de
contact: { details: [{ label: Citizenship, value: British }], links: [{ label: Code, network: github, username: a }] }
labels: { present: heute }
sections:
  - { title: Arbeit, kind: experience, lead: title, entries: [{ title: x, with: [B], tags: [t], links: [{ label: l, url: u.example.org }], highlights: [{ text: y, tags: [z], columns: 2, highlights: [w] }] }] }
design: { size: 10, hyphenate: true }
`);
    expect(leftOf(resume)).toEqual([
      'contact.details[0].label: Citizenship',
      'contact.details[0].value: British',
      'contact.links[0].label: Code',
      'sections[0].title: Arbeit',
      'sections[0].lead: title',
      'sections[0].entries[0].with[0]: B',
      'sections[0].entries[0].links[0].label: l',
      'sections[0].entries[0].links[0].url: u.example.org',
      'sections[0].entries[0].tags[0]: t',
      'sections[0].entries[0].highlights[0].columns: 2',
      'sections[0].entries[0].highlights[0].tags[0]: z',
      'language: de',
      'labels.present: heute',
      'design.size: 10',
      'design.hyphenate: true',
    ]);
  });

  it('completes addresses, which the schema wants whole', () => {
    const resume = read('{ name: Ada, contact: { url: example.org/ä } }');
    expect(writeJsonResume(resume).json.basics).toEqual({ name: 'Ada', url: 'https://example.org/%C3%A4' });
  });
});

function readOrRefuse(text: string): Resume | undefined {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

const printed = (resume: Resume): unknown => composeResume(resume, { directory: '/' });

/** Dates apart, every text that people read. */
function textsOf(resume: Resume): readonly string[] {
  const plain = JSON.parse(JSON.stringify(resume, (key, value) => (KEPT_APART.has(key) ? undefined : value)));
  return leafTexts(plain);
}

const KEPT_APART: ReadonlySet<string> = new Set(['date', 'path', 'key', 'url', 'field', 'kind', 'paper', 'margin']);

function leafTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === 'en' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leafTexts) : [];
}

/** Lists are split at commas and bullets are indented: what is compared is letters. */
function squeeze(text: string): string {
  return text.replace(/[\s,]+/g, '');
}
