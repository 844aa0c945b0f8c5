import { expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseSource } from '../../src/read/parse-source.ts';
import { checkFields } from '../../src/resume/check-fields.ts';
import { checkReplaced, explainProfile } from '../../src/tailor/explain-profile.ts';
import { profileSchema } from '../../src/tailor/profile-schema.ts';

function told(yaml: string): readonly string[] {
  const source = parseSource(yaml, 'lead.yaml');
  try {
    checkFields(source, {
      schema: profileSchema,
      called: 'a profile',
      explain: (issues, data) => [...explainProfile(issues, data), ...checkReplaced(source.data)],
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(({ position, message, hint }) => `${position?.column} ${message} ${hint ?? ''}`);
  }
  return [];
}

it.each([
  ['limit: { entries: { talks: -1 } }', ['28 “-1” is not a whole number from 0 on. Write 8, for example.']],
  [
    'limit: 5',
    [
      '8 “limit” must be a group with “highlights” and “entries”, but it is “5”. Write { highlights: 5, entries: { publications: 8 } }, for example.',
    ],
  ],
  ['sections: skills', ['11 “sections” must be a list of texts, but it is “skills”. Write “sections: [skills]”.']],
  ['design: { accnt: x }', ['11 “accnt” is not a field of “design”. Did you mean “accent”?']],
  [
    'replace: { sections: [{ titel: a }] }',
    ['25 “titel” is not a field of a section or an entry. Did you mean “title”?'],
  ],
  ['merge: { contact: { mail: a } }', ['21 “mail” is not a field of “contact”. Did you mean “email”?']],
  [
    'replace: { summary: }',
    ['12 “summary” has no value to replace the résumé’s by. Write what is to stand there, or remove the line.'],
  ],
])('says of a profile with %s what is wrong and what helps', (yaml, expected) => expect(told(yaml)).toEqual(expected));

it('parts of a profile may be left empty', () => {
  expect(told('tags:\nsections:\nlimit: { entries: }\ndesign:\npages:\n')).toEqual([]);
});
