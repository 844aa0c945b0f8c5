import { describe, expect, it } from 'vitest';
import { letterJsonSchema } from '../../src/letter/letter-schema.ts';
import { accepts } from '../resume/accepts.ts';

const schema = letterJsonSchema();
const LETTER = `
to:
  name: Paul Appell
  title: Dean of the Faculty of Science
  organization: University of Paris
  address: [12 rue Cuvier, 75005 Paris]
date: 1906-05-13
subject: The chair of physics
salutation: Dear Professor Appell,
closing: Yours faithfully,
enclosures: [Résumé, List of publications]
language: en-GB
`;

describe('the schema of a letter’s front matter', () => {
  it('accepts every field of the format’s page, and none', () => {
    expect(accepts(schema, LETTER)).toBe(true);
    expect(accepts(schema, '{}')).toBe(true);
  });

  it('takes an address as a text of several lines too', () => {
    expect(accepts(schema, 'to: { address: "12 rue Cuvier\\n75005 Paris" }')).toBe(true);
  });

  it.each(['too: { name: A }', 'to: Paul Appell', 'to: { street: x }', 'enclosures: Résumé'])('refuses %s', (text) =>
    expect(accepts(schema, text)).toBe(false),
  );
});
