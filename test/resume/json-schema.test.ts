import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { resumeJsonSchema } from '../../src/resume/json-schema.ts';
import { FORMAT_EXAMPLE } from './format-example.ts';

const schema = resumeJsonSchema();
const accepts = (text: string): boolean =>
  z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(parse(text)).success;

interface Piece {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Piece>>;
  readonly definitions?: Readonly<Record<string, Piece>>;
}

/** Every field with its way from the root. */
function fields(piece: Piece, at: string): readonly (readonly [string, Piece])[] {
  const inner = Object.entries({ ...piece.properties, ...piece.definitions });
  return inner.flatMap(([name, one]) => [[`${at}.${name}`, one] as const, ...fields(one, `${at}.${name}`)]);
}

describe('resumeJsonSchema', () => {
  it('accepts the example of the format’s page', () => {
    expect(accepts(FORMAT_EXAMPLE)).toBe(true);
  });

  it('accepts what authors type: numbers as text, bare nodes, empty fields', () => {
    expect(
      accepts(
        'name: 1\nheadline: 1.10\nphoto:\nsections:\n  - title: 2015\n    date: 2015\n    entries: [x, 2]\n    columns: 2\n',
      ),
    ).toBe(true);
  });

  it.each([
    'headline: x',
    'name: A\nheadlin: x',
    'name: A\nsections: [{ titel: x }]',
    'name: A\ndesign: { density: dense }',
  ])('refuses %j', (text) => {
    expect(accepts(text)).toBe(false);
  });

  it('explains every field', () => {
    const all = fields(schema as Piece, 'resume');
    expect(all.length).toBeGreaterThan(60);
    const silent = all.filter(
      ([, piece]) => piece.description === undefined && !JSON.stringify(piece).includes('"$ref"'),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});
