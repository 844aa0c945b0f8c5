import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { override } from '../../src/read/override.ts';
import { parseSource } from '../../src/read/parse-source.ts';
import { validateResume } from '../../src/resume/validate.ts';

const source = parseSource('name: Ada\nsections:\n  - title: Work\n    tags: [a]\n', 'cv.yaml');
const set = (...sets: string[]) => validateResume(override(source, sets));

describe('override', () => {
  it('keeps a value as spelt, a colour with its hash too', () => {
    expect(set('design.accent=#333', 'headline=1.10')).toMatchObject({
      design: { accent: '#333333' },
      headline: '1.10',
    });
  });

  it('reaches list items in both spellings and can add one', () => {
    const { sections } = set(
      'sections.0.title=A',
      'sections[0].note=B',
      'sections[1].title=C',
      'sections[0].tags=[x, y]',
    );
    expect(sections).toEqual([{ title: 'A', note: 'B', tags: ['x', 'y'] }, { title: 'C' }]);
  });

  it('removes a field with an empty value, and leaves the source alone', () => {
    expect(set('sections[0].tags=').sections).toEqual([{ title: 'Work' }]);
    expect(source.data).toMatchObject({ sections: [{ title: 'Work', tags: ['a'] }] });
  });

  it('reads contact fields in the order they were given', () => {
    expect(set('contact.phone=1', 'contact.email=a@example.org').contact.map((one) => one.field)).toEqual([
      'phone',
      'email',
    ]);
  });

  it.each([
    ['design.size=99', 'In --set design.size=99: “size” must be a number from 8.5 to 12 (pt), but it is “99”.'],
    ['design={sise: 10}', 'In --set design={sise: 10}: “sise” is not a field of “design”.'],
    ['headlin=x', 'In --set headlin=x: “headlin” is not a field of the résumé.'],
    ['headline', '“--set headline” is not of the form KEY=VALUE.'],
    ['name.first=x', '“--set name.first=x” cannot be applied: it goes into “Ada”, which is a text.'],
    ['sections[5].title=x', '“--set sections[5].title=x” cannot be applied: the list has no item “5”.'],
  ])('names the option of %s', (option, message) => {
    const error = (() => {
      try {
        return set(option);
      } catch (reason) {
        return reason;
      }
    })();
    expect(error).toBeInstanceOf(UserError);
    const [problem] = error instanceof UserError ? error.problems : [];
    expect(problem).toMatchObject({ message });
    expect(problem?.position).toBeUndefined();
  });
});
