import { describe, expect, it } from 'vitest';
import { profileJsonSchema, profileSchema } from '../../src/tailor/profile-schema.ts';
import { accepts } from '../resume/accepts.ts';

const schema = profileJsonSchema();
/** The example of the format's page. */
const EXAMPLE = `
tags: { include: [infra, leadership], exclude: [hardware] }
sections: [experience, skills, education]
limit: { highlights: 5, entries: { publications: 8 } }
replace: { headline: Platform engineering lead, summary: "…" }
merge: { contact: { location: Berlin } }
design: { template: compact }
pages: 1
fit: { drop: [publications] }
`;

describe('the schema of profiles', () => {
  it('accepts the example of the format’s page, and nothing at all', () => {
    expect(accepts(schema, EXAMPLE)).toBe(true);
    expect(accepts(schema, '{}')).toBe(true);
  });

  it('gives numbers as numbers, from texts as they are read', () => {
    const given = { limit: { highlights: '5', entries: { publications: '8' } }, pages: '1' };
    expect(profileSchema.parse(given)).toEqual({ limit: { highlights: 5, entries: { publications: 8 } }, pages: 1 });
  });

  it('replaces and merges any field of a résumé, and no other', () => {
    expect(accepts(schema, 'replace: { sections: [{ title: Talks, entries: [One] }] }')).toBe(true);
    expect(accepts(schema, 'merge: { design: { size: 9 }, labels: { present: now } }')).toBe(true);
    expect(accepts(schema, 'replace: { headlin: x }')).toBe(false);
  });

  it.each(['tag: { include: [a] }', 'limit: { highlights: -1 }', 'pages: 0', 'sections: experience', 'fit: [a]'])(
    'refuses %s',
    (text) => expect(accepts(schema, text)).toBe(false),
  );
});
