import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeFile } from '../../../src/render/pdf/xmp.ts';
import { buildText } from '../../build-resume.ts';
import { requireTool } from '../../require-tool.ts';

const name = 'R&D <x> Łukasz "q"';
const pdfinfo = requireTool('pdfinfo');
const folder = mkdtempSync(join(tmpdir(), 'galley-'));
const file = join(folder, 'resume.pdf');
beforeAll(async () => writeFileSync(file, (await buildText(`name: ${JSON.stringify(name)}\nlanguage: pl\n`)).bytes));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(pdfinfo.missing)('a name with marks of its own', () => {
  test('is the title and the author in the file’s information', () => {
    const facts = pdfinfo.run('-enc', 'UTF-8', file);
    expect(field(facts, 'Title')).toBe(field(facts, 'Author'));
    expect(straight(field(facts, 'Title'))).toBe(name);
  });

  test('is the same in the XMP', () => {
    const facts = pdfinfo.run('-enc', 'UTF-8', file);
    const xmp = pdfinfo.run('-meta', file);
    const said = (tag: string): string =>
      decode(new RegExp(`<dc:${tag}>.*?<rdf:li[^>]*>(.*?)</rdf:li>`).exec(xmp)?.[1] ?? '');
    expect(said('title')).toBe(field(facts, 'Title'));
    expect(said('creator')).toBe(field(facts, 'Author'));
    expect(said('language')).toBe('pl');
    expect(xmp).toContain(`<xmp:CreatorTool>${field(facts, 'Creator')}</xmp:CreatorTool>`);
    expect(xmp).toContain('<xmp:CreateDate>1970-01-01T00:00:00Z</xmp:CreateDate>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
});

test('a description escapes what XML would take for its own, and everything outside ASCII', () => {
  const facts = { title: 'a<b>&c ☃ 𝄞', author: 'x', language: 'en', creator: 'y', date: new Date(0) };
  const xmp = describeFile(facts);
  expect(xmp).toContain('a&lt;b&gt;&amp;c &#9731; &#119070;');
  expect(xmp).toMatch(/^[ -~]*$/);
});

function field(facts: string, label: string): string {
  return new RegExp(`^${label}: +(.*)$`, 'm').exec(facts)?.[1] ?? '';
}

/** Typography may curl quotes; what matters here is that none is lost. */
function straight(text: string): string {
  return text.replace(/[“”„«»]/g, '"');
}

function decode(xml: string): string {
  return xml
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
