import { expect, test } from 'vitest';
import type { UserError } from '../../../src/errors.ts';
import { buildText } from '../../build-resume.ts';

const cuneiform = '𒀭';

test('a letter that no face has is refused once for each field, by its name and place', async () => {
  const text = `name: Enheduanna\nheadline: Priest of ${cuneiform}, ${cuneiform}\nsections:\n  - title: Hymns\n    highlights: [One, "To ${cuneiform}"]\n`;
  const error = await buildText(text).catch((caught: UserError) => caught);
  expect(error).toMatchObject({
    name: 'UserError',
    problems: [
      { message: `No font has the character "${cuneiform}" (U+1202D).`, path: 'headline' },
      { message: `No font has the character "${cuneiform}" (U+1202D).`, path: 'sections[0].highlights[1]' },
    ],
  });
});

test.each([
  [
    'a date',
    'sections[0].entries[0].date',
    `sections: [{ title: A, entries: [{ title: B, date: "year ${cuneiform}" }] }]`,
  ],
  ['a label', 'sections[0].terms.a', `sections: [{ title: A, terms: { a: "${cuneiform}" } }]`],
  ['a column', 'sections[0].highlights[0]', `sections: [{ title: A, columns: 2, highlights: ["${cuneiform}", b] }]`],
  ['the contact', 'contact.location', `contact: { location: "Ur ${cuneiform}" }`],
])('it is found in %s', async (_, path, yaml) => {
  const error = await buildText(`name: Enheduanna\n${yaml}\n`).catch((caught: UserError) => caught);
  expect(error).toMatchObject({ name: 'UserError', problems: [{ path }] });
});

test('a script that no face has is refused once, at the first field', async () => {
  const signs = ['𒀀𒀁𒀂𒀃', '𒀄𒀅𒀆𒀇'];
  const yaml = `name: Enheduanna\nheadline: ${signs[0]}\nsections: [{ title: A, highlights: ["${signs[1]}"] }]\n`;
  const error = await buildText(yaml).catch((caught: UserError) => caught);
  const message = 'No font has the characters "𒀀𒀁𒀂𒀃𒀄𒀅" and 2 others of this document.';
  expect(error).toMatchObject({ name: 'UserError', problems: [{ path: 'headline', message }] });
});
