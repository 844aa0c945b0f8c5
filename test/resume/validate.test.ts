import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseSource } from '../../src/read/parse-source.ts';
import type { Resume } from '../../src/resume/resume.ts';
import { validateResume } from '../../src/resume/validate.ts';
import { FORMAT_EXAMPLE } from './format-example.ts';

const read = (text: string): Resume => validateResume(parseSource(text, 'cv.yaml'));

function messages(text: string, found: Parameters<typeof validateResume>[1] = []): readonly string[] {
  try {
    validateResume(parseSource(text, 'cv.yaml'), found);
  } catch (error) {
    if (error instanceof UserError)
      return error.problems.map(({ message, position }) => `${position?.line}: ${message}`);
    throw error;
  }
  return [];
}

const nested = (levels: number): string => {
  const lines = ['name: Ada', 'sections:', '  - title: s1'];
  for (let level = 2; level <= levels; level += 1) {
    const indent = ' '.repeat(level * 2);
    lines.push(`${indent}entries:`, `${indent}- title: s${level}`);
  }
  return lines.join('\n');
};

describe('validateResume', () => {
  it('accepts the example of the format’s page', () => {
    const { name, contact, labels, sections, design } = read(FORMAT_EXAMPLE);
    expect(name).toBe('Marie Skłodowska-Curie');
    expect(contact.map(({ path }) => path)).toEqual([
      'contact.email',
      'contact.phone',
      'contact.location',
      'contact.url',
      'contact.links[0]',
      'contact.links[1]',
      'contact.details[0]',
    ]);
    expect(labels).toEqual({ present: 'today', experience: 'Werdegang' });
    const role = sections[0]?.entries?.[0]?.entries?.[0];
    expect(role?.date).toMatchObject({ type: 'range', written: '1908/1934' });
    expect(role?.highlights?.[1]?.highlights?.map(({ text }) => text)).toEqual([
      'A second-level bullet',
      'A third level is allowed too',
    ]);
    expect(design).toMatchObject({ template: 'classic', accent: '#1f4e79', paper: { width: 595.28, height: 841.89 } });
  });

  it('reads dates in the words of the document, and of a node in another language', () => {
    const event = '{ language: fr, entries: [{ title: a, date: 3 octobre 2015 }, { title: b, date: März 2014 }] }';
    const { sections } = read(`name: A\nlanguage: de\nsections: [${event}]\n`);
    expect(sections[0]?.entries?.map(({ date }) => date?.type)).toEqual(['point', 'point']);
  });

  it('needs nothing but a name', () => {
    expect(read('name: Ada')).toEqual({
      name: 'Ada',
      language: 'en',
      contact: [],
      labels: {},
      sections: [],
      design: {},
    });
  });

  it('takes a bare text for a node with that title, and for a highlight with that text', () => {
    const { sections } = read(
      'name: A\nsections:\n  - entries: ["RHIC thesis award, 2015", 1999]\n    highlights: [1.10]\n',
    );
    expect(sections[0]).toEqual({
      entries: [{ title: 'RHIC thesis award, 2015' }, { title: '1999' }],
      highlights: [{ text: '1.10' }],
    });
  });

  it('keeps the order of terms, of keys like numbers too', () => {
    const { sections } = read(
      'name: A\nsections:\n  - terms: { C: 2, 2015: x, 1: y }\n  - terms: [{ label: a, value: 1.0 }, { label: a, value: b, tags: [t] }]\n',
    );
    expect(sections[0]?.terms).toEqual([
      { label: 'C', value: '2', key: 'C' },
      { label: '2015', value: 'x', key: '2015' },
      { label: '1', value: 'y', key: '1' },
    ]);
    expect(sections[1]?.terms).toEqual([
      { label: 'a', value: '1.0', key: 0 },
      { label: 'a', value: 'b', tags: ['t'], key: 1 },
    ]);
  });

  it('keeps the author’s order of the contact', () => {
    expect(read('name: A\ncontact: { url: a.org, details: [{ label: x, value: y }], phone: 1 }').contact).toEqual([
      { field: 'url', value: 'a.org', path: 'contact.url' },
      { field: 'detail', label: 'x', value: 'y', path: 'contact.details[0]' },
      { field: 'phone', value: '1', path: 'contact.phone' },
    ]);
  });

  it('takes start and end for a date', () => {
    expect(read('name: A\nsections:\n  - start: 2015-10\n    end: now\n').sections[0]).toMatchObject({
      date: { type: 'range', start: { year: 2015, month: 10 }, end: 'present' },
    });
  });

  it('takes empty fields for absent', () => {
    expect(
      read('name: A\nheadline:\ncontact:\n  url:\nsections:\n  - title: x\n    url: ""\n    highlights:\n'),
    ).toMatchObject({
      contact: [],
      sections: [{ title: 'x' }],
    });
  });

  it.each([
    ['margin: 36', { margin: { top: 36, right: 36, bottom: 36, left: 36 } }],
    ['margin: { top: 1in, left: 25.4mm }', { margin: { top: 72, left: 72 } }],
    ['paper: Letter', { paper: { width: 612, height: 792 } }],
    ['paper: [8in, 10in]', { paper: { width: 576, height: 720 } }],
    ['size: 10.5', { size: 10.5 }],
    ['accent: "#ABC"', { accent: '#aabbcc' }],
    ['dates: MM/yyyy', { dates: { month: 'MM/yyyy' } }],
    ['dates: as-written', { dates: 'as-written' }],
    ['hyphenate: true', { hyphenate: true }],
    ['font: { regular: a.ttf }', { font: { regular: 'a.ttf' } }],
  ])('reads design %s', (line, design) => {
    expect(read(`name: A\ndesign:\n  ${line}\n`).design).toEqual(design);
  });

  it('accepts a language tag in any case, and no name of a language', () => {
    expect(read('name: A\nlanguage: pt-br\n').language).toBe('pt-BR');
    expect(messages('name: A\nlanguage: en_US\n')).toEqual(['2: “en_US” is not a language tag.']);
    expect(messages('name: A\nlanguage: deutsch\n')).toHaveLength(1);
  });

  it('accepts twelve levels and refuses the thirteenth, bullets counted', () => {
    expect(messages(nested(12))).toEqual([]);
    expect(messages(nested(13))).toEqual(['27: This is nested more than 12 levels deep.']);
    expect(messages(`${nested(12)}\n${' '.repeat(26)}highlights: [x]\n`)).toEqual([
      '26: This is nested more than 12 levels deep.',
    ]);
  });

  it('accepts four levels of bullets and refuses the fifth', () => {
    const bullets = (levels: number): string =>
      levels === 1 ? '[x]' : `[{ text: x, highlights: ${bullets(levels - 1)} }]`;
    const text = (levels: number): string => `name: A\nsections:\n  - highlights: ${bullets(levels)}\n`;
    expect(messages(text(4))).toEqual([]);
    expect(messages(text(5))).toEqual(['3: Bullets are nested more than four levels deep.']);
  });

  it('reports a wrong field deep inside an entry there and once', () => {
    const text =
      'name: A\nsections:\n  - entries:\n      - entries:\n          - highlights:\n              - text: x\n                colums: 2\n';
    expect(messages(text)).toEqual(['7: “colums” is not a field of a highlight.']);
  });

  it('reports what others found in the file with its own, in the file’s order', () => {
    const found = [{ message: 'The photo is missing.', position: { line: 2, column: 8 } }];
    expect(messages('headlin: x\nphoto: a.png\nname: A\nfoo: 1\n', found)).toEqual([
      '1: “headlin” is not a field of the résumé.',
      '2: The photo is missing.',
      '4: “foo” is not a field of the résumé.',
    ]);
  });

  it('does not tell a consequence of broken structure as a mistake of its own', () => {
    expect(messages(' headline: x\nname: A\n')).toEqual([
      '2: This line does not line up with the first field of the file.',
    ]);
  });

  it.each([
    'paper: [2in, 2in], margin: 1.5in',
    'paper: a6, margin: 2in',
    'paper: a6, margin: { top: 3in, bottom: 3in }',
  ])('refuses margins that leave no room: %s', (design) => {
    expect(messages(`name: A\ndesign: { ${design}, accent: blu }\n`)).toEqual([
      expect.stringContaining('2: These margins leave no room for text'),
      '2: “blu” is not a colour of the form #rrggbb.',
    ]);
  });

  it.each([
    ['{ id: x }', 'This entry says nothing.'],
    ['{ lead: title, tags: [a] }', 'This entry says nothing.'],
    ['{ kind: skills }', 'This entry says nothing.'],
    ['{ title: a, columns: 2 }', '“columns” sets “highlights” in columns, but there are none here.'],
  ])('refuses an entry of nothing to print: %s', (entry, message) => {
    expect(messages(`name: A\nsections:\n  - entries:\n      - ${entry}\n`)).toEqual([`4: ${message}`]);
  });

  it.each(['{ kind: skills }', '{ title: "", entries: [a] }', '{ title: a, columns: 2, highlights: [b] }'])(
    'takes a section of %s',
    (section) => {
      expect(messages(`name: A\nsections:\n  - ${section}\n`)).toEqual([]);
    },
  );

  it('tells of a misspelt field, not that its entry says nothing', () => {
    expect(messages('name: A\nsections:\n  - id: x\n    titel: y\n')).toEqual([
      '4: “titel” is not a field of a section or an entry.',
    ]);
  });

  it('tells of a wrong value beside a misspelling of its own field', () => {
    const text = 'name: A\ncontact: { emial: x, email: y }\ndesign: { colour: red, accent: blu }\n';
    expect(messages(text)).toHaveLength(4);
    expect(messages('nmae: A\n')).toEqual(['1: “nmae” is not a field of the résumé.']);
  });

  it('takes a list under “link” for links', () => {
    const source = parseSource('name: A\ncontact: { link: [] }\n', 'cv.yaml');
    expect(() => validateResume(source)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ hint: 'Did you mean “links”?' })] }),
    );
  });

  it('never finds fault with a phone number, and reads JSON', () => {
    expect(read('{"$schema": "x", "name": "A", "contact": {"phone": 12345}}').contact).toEqual([
      { field: 'phone', value: '12345', path: 'contact.phone' },
    ]);
  });
});
