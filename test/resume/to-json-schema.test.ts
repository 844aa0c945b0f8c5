import { describe, expect, it } from 'vitest';
import { resumeJsonSchema } from '../../src/resume/resume-schema.ts';
import { accepts } from './accepts.ts';
import { FORMAT_EXAMPLE } from './format-example.ts';

const schema = resumeJsonSchema();

describe('the JSON Schema of a résumé', () => {
  it('accepts the example of the format’s page', () => {
    expect(accepts(schema, FORMAT_EXAMPLE)).toBe(true);
  });

  it('accepts what authors type: numbers as text, bare nodes, empty fields', () => {
    const typed =
      'name: 1\nheadline: 1.10\nphoto:\nsections:\n  - title: 2015\n    date: 2015\n    entries: [x, 2]\n    columns: 2\n';
    expect(accepts(schema, typed)).toBe(true);
  });

  it.each([
    'headline: x',
    'name: A\nheadlin: x',
    'name: A\nsections: [{ titel: x }]',
    'name: A\ndesign: { density: dense }',
  ])('refuses %j', (text) => {
    expect(accepts(schema, text)).toBe(false);
  });
});
