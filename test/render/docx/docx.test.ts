import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { openResume } from '../../../src/pipeline.ts';
import { templates } from '../../../templates/index.ts';
import { wordReader } from '../../readers.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { findDisorder } from './find-disorder.ts';
import { docxOf, makeDocx } from './make-docx.ts';

const files = ['data', 'test/fixtures/resumes', 'test/fixtures/scripts'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);
const names = Object.keys(templates) as (keyof typeof templates)[];
const ALL = process.env.REQUIRE_TOOLS === '1';
const photo = 'test/fixtures/resumes/photo.yaml';
const everything = 'test/fixtures/resumes/everything.yaml';

/** Which styles the paragraphs or runs of a part refer to. */
function stylesIn(xml: string, kind: 'pStyle' | 'rStyle'): readonly string[] {
  return [...new Set([...xml.matchAll(new RegExp(`<w:${kind} w:val="([^"]+)"`, 'g'))].map(([, id = '']) => id))];
}

describe('a résumé as a Word file', () => {
  test.each(files.filter((_, index) => ALL || index % 8 === 0))('says all of %s in order', async (file) => {
    const opened = await openResume(file);
    const own = ALL ? names : names.filter((_, index) => index === basename(file).length % names.length);
    for (const name of own) {
      const { report, part, parts } = await docxOf(opened, name);
      expect(report).toMatchObject({ recall: 1, precision: 1, order: 1, missing: [], extra: [], misplaced: [] });
      const faults = parts.filter((path) => path.endsWith('.xml')).flatMap((path) => findDisorder(part(path)));
      expect(faults).toEqual([]);
      expect(/<w:tbl>|<w:txbxContent|<w:pict|<w:framePr|<v:/.exec(part('word/document.xml'))).toBeNull();
    }
  });

  it('is set in styles that are defined, which hold how it looks', async () => {
    const { part } = await makeDocx(everything);
    const text = part('word/document.xml');
    const styles = part('word/styles.xml');
    expect(stylesIn(text, 'pStyle')).toEqual(
      expect.arrayContaining(['Title', 'Subtitle', 'Contact', 'Heading1', 'Heading2', 'HeadLine', 'Terms', 'Normal']),
    );
    expect(stylesIn(text, 'pStyle')).toEqual(expect.arrayContaining(['ListBullet', 'ListBullet2', 'ListNumber']));
    expect(stylesIn(text, 'rStyle')).toEqual(expect.arrayContaining(['EntryMain', 'EntryDate', 'TermLabel']));
    const used = [...stylesIn(text, 'pStyle'), ...stylesIn(text, 'rStyle')];
    expect(used.filter((id) => !styles.includes(`w:styleId="${id}"`))).toEqual([]);
    expect(/<w:rFonts|<w:sz /.test(text)).toBe(false);
  });

  it('names the family of the author’s own font, and what may stand in for one of Galley', async () => {
    const regular = '../../node_modules/@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf';
    const own = await makeDocx(`name: A\ndesign: { font: { regular: ${join('test/render', regular)} } }\n`);
    expect(own.part('word/styles.xml')).toContain('w:ascii="Source Serif 4"');
    const { part } = await makeDocx('name: A\ndesign: { font: Lato }\n');
    expect(part('word/fontTable.xml')).toContain('<w:font w:name="Lato"><w:altName w:val="Carlito,Calibri"/>');
  });

  it('counts its lists as word processors do, and hangs their texts', async () => {
    const list = '[{text: "1. Ten", highlights: [Deeper, "{text: Deepest, highlights: [Last]}"]}]';
    const { part } = await makeDocx(
      `name: A\nsummary: |\n  3. three\n  4. four\nsections:\n  - title: S\n    highlights: ${list}\n`,
    );
    expect(part('word/numbering.xml')).toMatch(/<w:start w:val="3"\/><w:numFmt w:val="decimal"\/>/);
    expect(part('word/document.xml')).toMatch(/<w:pStyle w:val="ListBullet2"\/><w:numPr><w:ilvl w:val="1"\/>/);
  });

  it('opens links outside the file, and none that could do harm', async () => {
    const { part } = await makeDocx('name: A\nsummary: "[safe](https://example.org/ä) [own](skype:someone)"\n');
    const relations = part('word/_rels/document.xml.rels');
    expect(relations).toMatch(/Target="https:\/\/example\.org\/%C3%A4" TargetMode="External"/);
    expect(relations).not.toContain('skype');
    const ids = [...part('word/document.xml').matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id) => !relations.includes(`Id="${id}"`))).toEqual([]);
  });

  it('says which language each text is in, and which way it runs', async () => {
    const node = 'title: "ספר האופטיקה 1572"\n        language: he';
    const { part } = await makeDocx(`name: A\nlanguage: de\nsections:\n  - title: S\n    entries:\n      - ${node}\n`);
    expect(part('word/styles.xml')).toContain('<w:lang w:val="de"/>');
    expect(part('word/document.xml')).toMatch(/<w:bidi\/>.*<w:rtl\/><w:lang w:val="he" w:bidi="he"\/>/);
    const arabic = await makeDocx('test/fixtures/scripts/ar.yaml');
    expect(arabic.part('word/styles.xml')).toMatch(/w:styleId="Normal".*?<w:bidi\/>/);
  });

  it('keeps an address and a number apart in a line from the right', async () => {
    const contact = 'contact: { email: ada@example.org, phone: "+972 3 123 4567" }\n';
    const marked = /\u200F *· *\u200F/;
    const hebrew = (await makeDocx(`name: A\nlanguage: he\n${contact}`)).part('word/document.xml');
    expect(hebrew).toMatch(marked);
    const number = /<w:r>(?:(?!<w:r>).)*\u200E\+972(?:(?!<w:r>).)*\u200E/.exec(hebrew)?.[0];
    expect(number).toBeDefined();
    expect(number).not.toContain('<w:rtl/>');
    expect((await makeDocx(`name: A\nlanguage: en\n${contact}`)).part('word/document.xml')).not.toMatch(marked);
  });

  it('repeats name and page number from the second page on, with fields', async () => {
    const foot = (await makeDocx('name: Ada\nsummary: x\n')).part('word/footer1.xml');
    expect(foot).toMatch(/Ada.*<w:instrText[^>]*>PAGE<.*<w:instrText[^>]*>NUMPAGES</);
    const none = await makeDocx('name: Ada\nsummary: x\ndesign: { footer: none }\n');
    expect(none.parts).not.toContain('word/footer1.xml');
    const { parts } = await makeDocx('name: Ada\nsummary: x\n', 'academic');
    expect(parts).toContain('word/header1.xml');
  });

  it('bears the date of the document, its author, and no other time', async () => {
    const { part } = await makeDocx('name: Ada & Co\nlanguage: en\n');
    expect(part('docProps/core.xml')).toMatch(
      /<dc:title>Ada &amp; Co<.*<dc:language>en<.*created[^>]*>2026-01-02T03:04:05Z</,
    );
  });

  it('is the same to the byte at every run', async () => {
    const [one, other] = [await makeDocx(photo), await makeDocx(photo)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });

  it.runIf(ALL)('is the same in every time zone', async () => {
    const one = await makeDocx(everything);
    const script = `import { makeDocx } from './test/render/docx/make-docx.ts';
      void makeDocx('${everything}').then(({ bytes }) => process.stdout.write(Buffer.from(bytes).toString('base64')));`;
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' };
    const { stdout } = spawnSync('npx', ['tsx', '--input-type=module', '-e', script], { encoding: 'utf8', env });
    expect(stdout).toBe(Buffer.from(one.bytes).toString('base64'));
  });

  it.skipIf(wordReader.missing)('opens in another reader, with its styles by their names', async () => {
    const { bytes } = await makeDocx('test/fixtures/resumes/deep.yaml');
    const file = join(temporaryFolder(), 'deep.docx');
    writeFileSync(file, bytes);
    expect((await wordReader.read(file, bytes)).split('\n')).toEqual(
      expect.arrayContaining([
        'Title: Tycho Brahe',
        'Heading 1: Observatories',
        'Heading 2: The island of Hven, in the fief of the crown of Denmark, Øresund\t1576–1597',
        'Heading 4: Instruments',
        'List Bullet 2: checked against several other instruments of the house on the same night',
        '0 0 Tycho Brahe 2026-01-02 03:04:05',
      ]),
    );
  });

  it('holds the photo whole, with what it shows for those who cannot see it', async () => {
    const { part, parts } = await makeDocx(photo);
    expect(parts.filter((path) => path.startsWith('word/media/'))).toHaveLength(1);
    expect(part('word/document.xml')).toMatch(/<wp:inline .*descr="Photo of Nicolaus Copernicus/);
  });
});
