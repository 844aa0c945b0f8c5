import { describe, expect, it } from 'vitest';
import { applicationJsonSchema, applicationSchema } from '../../src/apply/application-schema.ts';
import { accepts } from '../resume/accepts.ts';

const schema = applicationJsonSchema();
const APPLICATION = `
company: Radium Institute
role: Head of the physics laboratory
reference: P-1914/3
posting: posting.txt
resume: resume.yaml
profile: profiles/physics.yaml
template: classic
letter: letter.md
enclosures: [diploma.pdf, { file: medal.jpg, title: Nobel medal }]
email: { to: jobs@example.org, subject: Application, body: Please find it attached. }
limits: { max-bytes: 2 MB, max-pages: 2, formats: [pdf, docx] }
`;
const must = { company: 'A', role: 'B', resume: 'c.yaml' };

describe('the schema of applications', () => {
  it('accepts every field, and the three that it needs alone', () => {
    expect(accepts(schema, APPLICATION)).toBe(true);
    expect(applicationSchema.parse(must)).toEqual(must);
  });

  it.each([
    ['posting.txt', { file: 'posting.txt' }],
    ['the posting of May.pdf', { file: 'the posting of May.pdf' }],
    ['postings/radium', { file: 'postings/radium' }],
    ['We look for a physicist.', { text: 'We look for a physicist.' }],
    ['We look for a physicist.\nSee posting.txt', { text: 'We look for a physicist.\nSee posting.txt' }],
  ])('takes the posting %j for its text or for a file', (posting, expected) => {
    expect(applicationSchema.parse({ ...must, posting }).posting).toEqual(expected);
  });

  it.each([
    ['2 MB', 2_000_000],
    ['1.5MiB', 1_572_864],
    ['500 kB', 500_000],
    ['5000000', 5_000_000],
  ])('takes a file’s size of %s', (bytes, expected) => {
    expect(applicationSchema.parse({ ...must, limits: { 'max-bytes': bytes } }).limits?.['max-bytes']).toBe(expected);
  });

  it.each(['2 TB', 'small', '0', '-1'])('refuses a file’s size of %s, and says how one is written', (bytes) => {
    const { error } = applicationSchema.safeParse({ ...must, limits: { 'max-bytes': bytes } });
    expect(error?.issues).toMatchObject([
      { message: `“${bytes}” is not the size of a file.`, params: { hint: expect.stringContaining('2 MB') } },
    ]);
  });

  it.each([
    { role: 'B', resume: 'c' },
    { ...must, roll: 'B' },
    { ...must, limits: { formats: ['doc'] } },
  ])('refuses %j', (application) => expect(accepts(schema, JSON.stringify(application))).toBe(false));
});
