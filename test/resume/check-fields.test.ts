import { expect, it } from 'vitest';
import { applicationSchema } from '../../src/apply/application-schema.ts';
import { UserError } from '../../src/errors.ts';
import { letterSchema } from '../../src/letter/letter-schema.ts';
import { parseSource } from '../../src/read/parse-source.ts';
import { checkFields } from '../../src/resume/check-fields.ts';

function told(yaml: string): readonly string[] {
  try {
    checkFields(parseSource(yaml, 'letter.md'), { schema: letterSchema, called: 'a letter' });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(({ position, message, hint }) =>
      [`${position?.line}:${position?.column}`, message, hint ?? ''].join(' '),
    );
  }
  return [];
}

it('a field without a value is as good as not written, in every file', () => {
  expect(told('to:\ndate:\nsubject:\nenclosures: []\n')).toEqual([]);
  expect(told('to: { name: , title: Dean }')).toEqual([]);
});

it('a field that there is not is told though it has no value', () => {
  expect(told('subjekt:')).toEqual(['1:1 “subjekt” is not a field of a letter. Did you mean “subject”?']);
});

it('a field that is misspelt is not missed as well', () => {
  const schema = applicationSchema;
  const source = parseSource('compny: X\nrole:\nresume: cv.yaml\n', 'application.yaml');
  expect(() => checkFields(source, { schema, called: 'an application' })).toThrow(
    '“compny” is not a field of an application.\nThe field “role” is missing here.',
  );
});

it('mistakes are told in the order of the file, each with what helps', () => {
  expect(told('to: Paul Appell\nfoo: x\nenclosures: Diploma\n')).toEqual([
    '1:5 “to” must be a group with “name”, “title”, “organization” and “address”, but it is “Paul Appell”. Write { name: Paul Appell, organization: University of Paris }, for example.',
    '2:1 “foo” is not a field of a letter. Its fields are $schema, to, date, subject, salutation, closing, enclosures, language.',
    '3:13 “enclosures” must be a list of texts, but it is “Diploma”. Write “enclosures: [Diploma]”.',
  ]);
});
