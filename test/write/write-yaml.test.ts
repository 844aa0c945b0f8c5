import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { UserError } from '../../src/errors.ts';
import { parseSource } from '../../src/read/parse-source.ts';
import type { Resume } from '../../src/resume/resume.ts';
import { validateResume } from '../../src/resume/validate.ts';
import { writeYaml } from '../../src/write/write-yaml.ts';
import { FORMAT_EXAMPLE } from '../resume/format-example.ts';
import { anyResume } from './any-resume.ts';

const read = (text: string): Resume => validateResume(parseSource(text, 'resume.yaml'));

/** Undefined for what the format refuses: bullets too deep, a label given twice. */
function readOrRefuse(text: string): Resume | undefined {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

describe('writeYaml', () => {
  it('writes any résumé so that it reads back the same', () => {
    let refused = 0;
    fc.assert(
      fc.property(anyResume, (data) => {
        const resume = readOrRefuse(JSON.stringify(data));
        if (resume === undefined) {
          refused += 1;
          return;
        }
        const written = writeYaml(resume);
        expect(read(written)).toEqual(resume);
        expect(writeYaml(read(written))).toBe(written);
      }),
      { numRuns: process.env.REQUIRE_TOOLS === '1' ? 300 : 100 },
    );
    expect(refused).toBeLessThan(60);
  });

  it('keeps the example of the format’s page', () => {
    const resume = read(FORMAT_EXAMPLE);
    expect(read(writeYaml(resume))).toEqual(resume);
  });

  it('is YAML to readers that make numbers and truth values of words', () => {
    const texts = [
      'no',
      'on',
      '1.10',
      '2015',
      '12:30',
      'null',
      '~',
      '0x1F',
      '1_000',
      '2015-10-03',
      '<<',
      '=',
      '.5',
      '+1',
    ];
    const written = writeYaml(read(JSON.stringify({ name: 'Ada', sections: [{ title: 'x', highlights: texts }] })));
    for (const version of ['1.1', '1.2'] as const) {
      expect(parse(written, { version }).sections[0].highlights).toEqual(texts);
    }
  });

  it('writes fields in the order of the format’s page, quotes only where needed', () => {
    const text = `design: { paper: [210mm, 297mm], margin: { top: 20mm, right: 20mm, bottom: 20mm, left: 20mm }, size: "10.5", accent: '#abc', hyphenate: true }
sections:
  - entries:
      - { highlights: [{ text: b, tags: [t] }, 'say "it": \\$5', 'no'], end: 2016-02, start: "2015", title: 'It''s' }
      - { title: "RHIC thesis award, 2015" }
      - { title: "title:x" }
    kind: experience
  - { terms: { 2015: a, B: "1.10" }, title: Facts, date: 2015, dates: MM/yyyy }
summary: "One\\n\\n- two"
name: Ada
contact: { links: [{ username: ada, network: github }], phone: 0123, email: a@example.org }
`;
    expect(writeYaml(read(text))).toBe(`name: Ada

contact:
  links:
    - network: github
      username: ada
  phone: "0123"
  email: a@example.org

summary: |-
  One

  - two

sections:
  - kind: experience
    entries:
      - title: It's
        date: 2015 – 2016-02
        highlights:
          - text: b
            tags:
              - t
          - 'say "it": \\$5'
          - "no"
      - RHIC thesis award, 2015
      - title: title:x

  - title: Facts
    date: 2015
    dates: MM/yyyy
    terms:
      "2015": a
      B: "1.10"

design:
  paper:
    - 210mm
    - 297mm
  margin: 20mm
  size: 10.5
  accent: "#aabbcc"
  hyphenate: true
`);
  });

  it('names a paper and finds the unit of a length', () => {
    const text = 'name: Ada\ndesign: { paper: US Letter, margin: { top: 1in, left: 54 } }';
    expect(writeYaml(read(text.replaceAll('\\n', '\n')))).toContain(
      '  paper: letter\n  margin:\n    top: 1in\n    left: 54\n',
    );
  });

  it('leaves out what is not printed where that is asked', () => {
    const text = `name: Ada
photo: /home/ada/portrait.jpg
sections:
  - { id: work, kind: experience, tags: [a], entries: [{ title: x, tags: [b] }], terms: [{ label: l, value: v, tags: [c] }], highlights: [{ text: b, tags: [d] }] }
design: { size: 10, font: { regular: /home/ada/Text.ttf } }
`;
    expect(writeYaml(read(text), { unprinted: false })).toBe(`name: Ada

sections:
  - kind: experience
    highlights:
      - b
    terms:
      - label: l
        value: v
    entries:
      - x

design:
  size: 10
`);
  });
});
