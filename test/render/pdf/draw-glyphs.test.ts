import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildText } from '../../build-resume.ts';
import { requireTool } from '../../require-tool.ts';

const resume = `
name: Antonín Dvořák
headline: "**Bold** first, then _italic_"
contact: { email: antonin@example.org, url: https://example.org/office }
sections:
  - title: Efficient officials of the first Flemish office
    entries:
      - title: Affluent offices
        organization: "_Paris_, France"
        date: 1892-09/1895-04
        highlights:
          - fi fl ff ffi ffl fj, affix, baffle, Sufficient
          - E = mc^2^ and H~2~O, the 1^st^ of 10^th^, with sources^[1](https://example.org/1),[2](https://example.org/2)^ after it
          - Łukasz, Skłodowska, Ångström, ßÄÖÜ, Œuvre, Ģĩķŗ, Жуковский, Ελλάδα, 1,234.50 €, ½, №
          - ÀÉ composed and E\u0301 in parts
`;
const folder = mkdtempSync(join(tmpdir(), 'galley-'));
const file = join(folder, 'resume.pdf');
beforeAll(async () => writeFileSync(file, (await buildText(resume)).bytes));
afterAll(() => rmSync(folder, { recursive: true }));

const readers = [
  { name: 'pdftotext', read: (run: (...args: readonly string[]) => string) => run(file, '-') },
  { name: 'mutool', read: (run: (...args: readonly string[]) => string) => run('draw', '-q', '-F', 'txt', file) },
] as const;

describe.each(readers)('$name reads', ({ name, read }) => {
  const tool = requireTool(name);
  const text = (): string => read(tool.run).normalize('NFC').replace(/\s+/g, ' ');

  test.skipIf(tool.missing)('small capitals as they are written', () => {
    expect(text()).toContain('Efficient officials of the first Flemish office');
  });

  test.skipIf(tool.missing)('ligatures as their letters', () => {
    expect(text()).toContain('fi fl ff ffi ffl fj, affix, baffle, Sufficient');
    expect(text()).not.toMatch(/[\uFB00-\uFB06]/);
  });

  test.skipIf(tool.missing)('raised and lowered figures at their words', () => {
    expect(text()).toContain('E = mc2 and H2O, the 1st of 10th, with sources1,2 after it');
  });

  test.skipIf(tool.missing)('letters of many languages as themselves', () => {
    expect(text()).toContain('Łukasz, Skłodowska, Ångström, ßÄÖÜ, Œuvre, Ģĩķŗ, Жуковский, Ελλάδα, 1,234.50 €, ½, №');
    expect(text()).toContain('ÀÉ composed and É in parts');
    expect(text()).toContain('Antonín Dvořák');
  });

  test.skipIf(tool.missing)('marked runs without gaps, addresses as one word', () => {
    expect(text()).toContain('Paris, France');
    expect(text()).toContain('Bold first, then italic');
    expect(text()).toContain('antonin@example.org');
    expect(text()).toContain('example.org/office');
  });
});
