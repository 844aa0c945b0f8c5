import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { readDialect } from '../../../src/read/dialects/read-dialect.ts';
import { parseSource } from '../../../src/read/parse-source.ts';
import { validateResume } from '../../../src/resume/validate.ts';
import { dataOf, expectAllSaid, expectComposed, expectPlaces, readSample } from './expect-sample.ts';
import { yamlResumeSamples } from './samples.ts';

const basics = { name: 'Ada' };
const contentOf = (content: object, locale?: object): unknown => dataOf({ content: { basics, ...content }, locale });

it('has all samples of the package at hand', () => {
  expect(yamlResumeSamples).toHaveLength(120);
});

describe.each(yamlResumeSamples)('$name', (sample) => {
  it('is valid, says everything at its place, and leaves out nothing but layouts', () => {
    const source = readSample(sample, 'YAMLResume');
    expectComposed(source);
    expectAllSaid(sample, source);
    expectPlaces(sample, source);
    expect(source.unmapped.filter(({ path }) => !path.startsWith('layouts['))).toEqual([]);
  });
});

describe('YAMLResume', () => {
  it('reaches the person in the order of the file', () => {
    const content = {
      location: { city: 'San Francisco', region: 'California', country: 'United States', postalCode: '94105' },
      basics: { ...basics, phone: '1', email: 'a@example.org' },
      profiles: [
        { network: 'GitHub', username: 'ada' },
        { network: 'Line', url: 'https://line.me/a' },
        { username: 'a_b' },
      ],
    };
    expect(dataOf({ content })).toEqual({
      name: 'Ada',
      contact: {
        location: 'San Francisco, California 94105, United States',
        phone: '1',
        email: 'a@example.org',
        links: [
          { network: 'GitHub', username: 'ada' },
          { network: 'Line', url: 'https://line.me/a' },
          { label: 'a_b' },
        ],
      },
    });
  });

  it.each([
    ['pt-br', 'pt-BR'],
    ['zh-hant-hk', 'zh-Hant-HK'],
    ['no', 'no'],
  ])('takes the locale %s for the language %s', (locale, language) => {
    const source = readDialect(parseSource(`content: { basics: { name: Ada } }\nlocale: { language: ${locale} }`, 'f'));
    expect(validateResume(source).language).toBe(language);
  });

  it('has a list of one item as a bullet', () => {
    const work = [{ name: 'Hooli', summary: '- Built **it**\n' }];
    const entries = [{ organization: 'Hooli', highlights: ['Built **it**'] }];
    expect(contentOf({ work })).toMatchObject({ sections: [{ entries }] });
  });

  it('names its lists in the language of the file', () => {
    const education = [{ institution: 'TU', degree: 'Master', area: 'Physik', score: '1,3', courses: ['Optik'] }];
    expect(contentOf({ education }, { language: 'de' })).toMatchObject({
      sections: [
        {
          kind: 'education',
          entries: [
            {
              title: 'Master',
              subtitle: 'Physik',
              organization: 'TU',
              aside: '1,3',
              entries: [{ title: 'Kurse', kind: 'courses', highlights: ['Optik'] }],
            },
          ],
        },
      ],
    });
  });

  it('lets a start without an end go on', () => {
    const work = [{ name: 'Hooli', position: 'Engineer', startDate: 'Mar 2021' }];
    expect(contentOf({ work })).toMatchObject({ sections: [{ entries: [{ start: 'Mar 2021', end: 'present' }] }] });
  });

  it('puts the line on a project before what was done in it', () => {
    const projects = [{ name: 'P', description: 'A tool.', summary: '- one\n- two' }];
    expect(contentOf({ projects })).toMatchObject({
      sections: [{ entries: [{ title: 'P', summary: 'A tool.\n\n- one\n- two' }] }],
    });
  });

  it('keeps who vouches, and how they are reached', () => {
    const references = [{ name: 'G. H.', relationship: 'Chief', email: 'g@example.org', phone: '2', summary: 'Good.' }];
    expect(contentOf({ references })).toMatchObject({
      sections: [{ entries: [{ title: 'G. H.', subtitle: 'Chief', note: 'g@example.org, 2', summary: 'Good.' }] }],
    });
  });

  it('sets languages and skills as rows with their level', () => {
    const languages = [{ language: 'English', fluency: 'Elementary Proficiency', keywords: ['TOEFL 110', 'B1'] }];
    expect(contentOf({ languages })).toMatchObject({
      sections: [{ kind: 'languages', terms: { 'English (Elementary Proficiency)': 'TOEFL 110, B1' } }],
    });
  });

  it('reads Markdown in summaries only, and elsewhere the signs themselves', () => {
    const work = [{ name: 'A*B*C [x](y)', summary: '**bold** costs $5 to $6$', keywords: ['C*', '_x_'] }];
    expect(contentOf({ work })).toMatchObject({
      sections: [
        {
          entries: [
            {
              organization: 'A\\*B\\*C \\[x](y)',
              summary: '**bold** costs \\$5 to \\$6\\$',
              terms: { Keywords: 'C*, \\_x\\_' },
            },
          ],
        },
      ],
    });
  });

  it('misses the name in its own words', () => {
    const source = readDialect(parseSource('content: { basics: { headline: Poet } }', 'f'));
    expect(() => validateResume(source)).toThrow('The field “content.basics.name” is missing.');
  });

  it('points to the line of a mistake, by its name in the author’s file', () => {
    const source = readDialect(parseSource('content:\n  basics:\n    name: Ada\n    email: ada', 'f'));
    const problems = (): unknown => {
      try {
        return validateResume(source);
      } catch (error) {
        return error instanceof UserError && error.problems.map(({ path, position }) => ({ path, position }));
      }
    };
    expect(problems()).toEqual([{ path: 'content.basics.email', position: { line: 4, column: 12 } }]);
  });
});
