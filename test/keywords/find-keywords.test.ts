import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readDocument } from '../../src/document/text.ts';
import { findKeywords, type KeywordReport } from '../../src/keywords/find-keywords.ts';
import { openProfile } from '../../src/pipeline/open-profile.ts';
import { arrangeResume, openResume } from '../../src/pipeline.ts';
import { templates } from '../../templates/index.ts';

const data = join(import.meta.dirname, '../../data');

async function passages(profile?: string): Promise<ReturnType<typeof readDocument>> {
  const opened = profile ? { profile: await openProfile(join(data, 'profiles', profile)) } : {};
  const resume = await openResume(join(data, 'charles-steinmetz.yaml'), opened);
  return readDocument(arrangeResume(resume, await templates.classic()).arranged);
}

describe('the terms of a posting of real size', async () => {
  const report = findKeywords(readFileSync(join(data, 'applications/union-college-posting.txt'), 'utf8'), {
    printed: await passages('university-chair.yaml'),
    source: await passages(),
    likely: ['en-US'],
  });

  // Looked up by hand in the résumé, and in the sections and tags that the profile leaves out.
  it.each([
    ['electrical engineering', 'found', 'sections[0].entries[1].entries[1].title'],
    ['alternating current', 'found', 'summary'],
    ['Union College', 'found', 'sections[0].entries[1].organization'],
    ['New York', 'found', 'contact.location'],
    ['General Electric', 'found', 'sections[0].entries[0].organization'],
    ['complex quantities', 'found', 'summary'],
    ['American Institute of Electrical Engineers', 'found', 'sections[4].entries[0].organization'],
    ['Transactions of the AIEE', 'found', 'sections[3].entries[4].organization'],
    ['consulting engineer', 'found', 'sections[0].entries[0].entries[0].entries[0].title'],
    ['illumination', 'found', 'sections[3].entries[1].title'],
    ['alternators', 'found', 'sections[0].entries[0].entries[2].entries[0].highlights[0]'],
    ['transformers', 'found', 'sections[0].entries[0].entries[2].entries[0].highlights[0]'],
    ['laboratory', 'found', 'sections[0].entries[0].entries[1].organization'],
    ['transients', 'found', 'summary'],
    ['hysteresis', 'found', 'sections[3].entries[4].title'],
    ['patents', 'found', 'summary'],
    ['papers', 'found', 'sections[3].title'],
    ['mathematics', 'found', 'sections[5].entries[1].title'],
    ['polyphase', 'found', 'sections[0].entries[0].entries[2].entries[0].highlights[0].highlights[1]'],
    ['research', 'found', 'sections[0].entries[0].entries[1].organization'],
    ['alternating current machinery', 'dropped', 'headline'],
    ['induction motors', 'dropped', 'sections[1].highlights[0]'],
    ['magnetic tests', 'dropped', 'sections[1].terms.Methods'],
    ['photometry', 'dropped', 'sections[1].terms.Methods'],
    ['Fourier series', 'dropped', 'sections[1].terms.Methods'],
    ['German', 'dropped', 'sections[1].terms.Languages'],
    ['lightning protection', 'dropped', 'sections[1].highlights[5]'],
    ['arc lamps', 'dropped', 'sections[1].highlights[3]'],
    // An alias: the résumé has “Ph.D.”.
    ['doctorate', 'dropped', 'sections[4].entries[3].subtitle'],
    ['direct current', 'absent', undefined],
    ['switchboard', 'absent', undefined],
    // “Latin and Greek”, “German”, “English”: no French.
    ['French', 'absent', undefined],
    // “turbine” is not “turbines”, and “thesis” is not “theses”.
    ['turbine', 'absent', undefined],
    ['theses', 'absent', undefined],
    ['batteries', 'absent', undefined],
    ['synchronous', 'absent', undefined],
    ['rotary', 'absent', undefined],
    ['telephony', 'absent', undefined],
    ['electrochemistry', 'absent', undefined],
    ['accounting', 'absent', undefined],
  ])('“%s” is %s', (term, state, where) => {
    const found = report.terms.find((one) => one.term === term);
    expect(found?.state).toBe(state);
    if (where === undefined) expect(found?.where).toEqual([]);
    else expect(found?.where).toContain(where);
  });

  it('leave out what any posting says', () => {
    const said = new Set(report.terms.map(({ term }) => term.toLowerCase()));
    for (const word of ['candidate', 'required', 'experience', 'the', 'salary', 'résumé', '1902']) {
      expect(said).not.toContain(word);
    }
    expect(report.language).toBe('en');
  });
});

function find(posting: string, resume: string, language = 'en'): KeywordReport {
  const said = [{ path: 'summary', text: resume }];
  return findKeywords(posting, { printed: said, source: said, likely: [language] });
}

function states(posting: string, resume: string, language?: string): readonly string[] {
  return find(posting, resume, language).terms.map(({ term, state }) => `${term}: ${state}`);
}

describe('a term', () => {
  it.each([
    ['We use C++, C#, .NET, Node.js and CI/CD.', 'C++; C#; .NET; Node.js; CI/CD', 5],
    ['We use C.', 'C++ and C#', 0],
    ['We use C.', 'C sharp and C plus plus', 0],
    ['We use Java.', 'JavaScript', 0],
    ['We use JS, K8s and Postgres.', 'JavaScript, Kubernetes, PostgreSQL', 3],
    ['We use Kubernetes.', 'K8s', 1],
    ['We do machine learning.', 'ML for machines', 1],
    ['We do machine learning.', 'A machine, always learning', 0],
    ['Full-stack work on real-time systems.', 'full stack; real time', 2],
    ['Code in Go.', 'I go to work', 0],
    ['Code in Go, Rust.', 'Languages: Go, Rust', 2],
    ['Ask for IT.', 'I like it', 0],
    ['We use R.', 'R. A. Fisher taught me', 0],
    ['Test engineers wanted.', 'attested', 0],
  ])('is found only as a whole: %s', (posting, resume, count) => {
    expect(find(posting, resume).terms.filter(({ state }) => state === 'found')).toHaveLength(count);
  });

  it('ends with a short line, which is a heading or an item of a list', () => {
    expect(states('About Galvani\nGalvani is hiring.\nPython\nPower BI\n', 'Python, Power BI')).toEqual([
      'Galvani: absent',
      'Python: found',
      'Power BI: found',
    ]);
    expect(states('Whoever wants to join us has seen a good deal of machine\nlearning.', 'machine learning')).toContain(
      'machine learning: found',
    );
  });

  it('is no part of an address', () => {
    const addresses = 'See https://www.example.org/go/python?r=1 or write to java.jobs+c@example.org: Rust.';
    expect(states(addresses, '')).toEqual(['Rust: absent']);
  });

  it('is counted under any of its spellings, and named by the first', () => {
    expect(find('Postgres, PostgreSQL and postgres.', '').terms).toMatchObject([{ term: 'Postgres', count: 3 }]);
  });

  it('of several words takes the place of its words', () => {
    expect(states('Power plants and power plants. Power!', 'power plants')).toEqual([
      'Power plants: found',
      'Power: found',
    ]);
  });
});

test('a posting is read in its own language, whatever the résumé’s', () => {
  const german = 'Wir suchen für unsere Abteilung eine Ingenieurin mit Erfahrung im Bau von Transformatoren.';
  expect(find(german, 'Transformatoren').language).toBe('de');
  expect(states(german, 'Transformatoren')).toEqual([
    'Abteilung: absent',
    'Ingenieurin: absent',
    'Bau: absent',
    'Transformatoren: found',
  ]);
  expect(states('Ζητείται ΧΗΜΙΚΟΣ για το εργαστήριο', 'χημικός', 'el')).toContain('ΧΗΜΙΚΟΣ: found');
  expect(states('東京の研究所で物理学の研究をする', '物理学', 'ja')).toContain('物理学: found');
});
