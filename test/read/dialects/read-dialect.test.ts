import { describe, expect, it } from 'vitest';
import { readDialect } from '../../../src/read/dialects/read-dialect.ts';
import { parseSource } from '../../../src/read/parse-source.ts';

describe('the dialect of a file is known by its shape:', () => {
  it.each([
    ['name: Ada\nbasics: { name: Ada }', undefined],
    ['nmae: Ada\nsections: []\nwork: []', undefined],
    ['name: Ada\nwork: []\neducation: []', undefined],
    ['basics: { name: Ada }', 'JSON Resume'],
    ['{"name": "Ada", "meta": {"format": "FRESH@0.6.0"}}', 'FRESH'],
    ['{"name": "Ada", "employment": {"history": []}}', 'FRESH'],
    ['name: Ada\nsections: []\ninfo: {}', undefined],
    ['cv: { name: Ada }', 'RenderCV'],
    ['content: { basics: { name: Ada } }', 'YAMLResume'],
    ['name: Ada\ncv: { name: Ada }', undefined],
    ['content: A text', undefined],
    ['{"work": [], "education": []}', 'JSON Resume'],
    ['{"$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"}', 'JSON Resume'],
  ])('%j is %s', (text, dialect) => {
    expect(readDialect(parseSource(text, 'f')).dialect).toBe(dialect);
  });

  it('or by the name it is given', () => {
    expect(readDialect(parseSource('name: Ada\nwork: [{ name: B }]', 'f'), 'jsonresume').dialect).toBe('JSON Resume');
    expect(readDialect(parseSource('basics: { name: Ada }', 'f'), 'galley').dialect).toBeUndefined();
  });

  it('a file in Galley’s own format is left as it is', () => {
    const source = parseSource('name: Ada', 'f');
    expect(readDialect(source)).toBe(source);
    expect(source.unmapped).toEqual([]);
  });
});
