import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDocument } from '../src/document/text.ts';
import { openProfile } from '../src/pipeline/open-profile.ts';
import { buildResume, openResume } from '../src/pipeline.ts';
import { extractSource } from '../src/proof/extract-source.ts';
import { templates } from '../templates/index.ts';
import { type Build, buildFile } from './build-resume.ts';
import { requirePdfcpu } from './pdfcpu.ts';
import { readStructure, type StructureNode } from './render/pdf/read-structure.ts';
import { makeJpeg } from './render/photo/make-picture.ts';
import { requireTool } from './require-tool.ts';

const all = process.env.REQUIRE_TOOLS === '1';
const folders = ['../data', './fixtures/resumes'].map((path) => join(import.meta.dirname, path));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name))
    .filter((name) => all || /(?:steinmetz|columns)\.yaml$/.test(name)),
);
const scratch = mkdtempSync(join(tmpdir(), 'galley-standards-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const [qpdf, pdfinfo, pdffonts, pdfdetach] = ['qpdf', 'pdfinfo', 'pdffonts', 'pdfdetach'].map(requireTool);
const pdfcpu = await requirePdfcpu();
/** Poppler's time grows with the square of a file's length; in ms. */
const SLOW = 300_000;

/** Letters and figures alone: readers give the rest in ways of their own. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The text of a structure tree in its order, without the bullets and numbers of lists. */
function textOf(node: StructureNode): string {
  return node.tag === 'Lbl' ? '' : node.text + node.children.map(textOf).join('');
}

function headingsOf(node: StructureNode): readonly { readonly level: number; readonly text: string }[] {
  const level = Number(/^H(\d)$/.exec(node.tag)?.[1] ?? 0);
  return level > 0 ? [{ level, text: textOf(node) }] : node.children.flatMap(headingsOf);
}

/** Fields that say how to print, not what; and those of dates and addresses, which are printed in forms of their own. */
const SETTINGS = new Set(
  'design language lead kind break columns dates date start end url network username'.split(' '),
);

/** Every word of the texts in a source. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.replace(/\]\([^)]*\)|<[^>]*>|\$[^$]*\$/g, ' ').match(/\p{L}{3,}/gu) ?? [];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (SETTINGS.has(key) ? [] : wordsOf(inner)));
}

describe.each(files.map((file) => [basename(file, '.yaml'), file] as const))('the PDF of %s', (name, file) => {
  const pdf = join(scratch, `${name}.pdf`);
  let made: Promise<Build> | undefined;
  const built = async (): Promise<Build> => {
    made ??= templates.classic().then((classic) => buildFile(file, classic));
    writeFileSync(pdf, (await made).bytes);
    return made;
  };

  test.skipIf(qpdf?.missing)('is sound to qpdf', async () => {
    await built();
    expect(qpdf?.run('--check', pdf)).toContain('No syntax or stream encoding errors');
  });

  test.skipIf(pdfcpu.missing)('is sound to pdfcpu, strictly but for the attached source', async () => {
    const { bytes } = await built();
    expect(await pdfcpu.validate(bytes, 'relaxed')).toContain('validation ok');
    const bare = await buildFile(file, await templates.classic(), ['design.attach-source=false']);
    expect(await pdfcpu.validate(bare.bytes, 'strict')).toContain('validation ok');
  });

  test.skipIf(pdfinfo?.missing)(
    'is tagged in reading order, its headings one level below the other',
    async () => {
      const { arranged } = await built();
      expect(pdfinfo?.run(pdf)).toMatch(/^Tagged: +yes$/m);
      const tree = readStructure(pdfinfo?.run('-struct-text', pdf) ?? '');
      const read = lettersOf(textOf(tree));
      let at = 0;
      for (const { path, text } of readDocument(arranged)) {
        const found = read.indexOf(lettersOf(text), at);
        expect(found, path).toBeGreaterThanOrEqual(0);
        // Separators alone stand between: nothing is read twice, nothing in between.
        expect(found - at, path).toBeLessThan(4);
        at = found + lettersOf(text).length;
      }
      const levels = headingsOf(tree).map(({ level }) => level);
      expect(levels[0]).toBe(1);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    },
    SLOW,
  );

  test.skipIf(pdffonts?.missing)('has every face in it, with its letters known', async () => {
    await built();
    const rows = pdffonts?.run(pdf).trim().split('\n').slice(2) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/ yes yes yes +\d+ +\d+$/);
  });

  test('has a source in it that says nothing but what is printed, and builds to the same bytes', async () => {
    const { arranged, bytes } = await built();
    const { name: title, content: source } = await extractSource(bytes);
    const copy = join(scratch, title);
    writeFileSync(copy, source);
    if (!pdfdetach?.missing) {
      pdfdetach?.run('-saveall', '-o', scratch, pdf);
      expect(readFileSync(copy).equals(Buffer.from(source))).toBe(true);
    }
    const printed = lettersOf(
      readDocument(arranged)
        .map(({ text }) => text)
        .join(' '),
    );
    const unprinted = wordsOf(parse(`${Buffer.from(source)}`)).filter((word) => !printed.includes(lettersOf(word)));
    expect(unprinted).toEqual([]);
    expect(`${Buffer.from(source)}`).not.toMatch(/^\s*#|^[\s-]*(?:tags|id|photo):/m);
    // Its photo is no part of it: a path would tell of the author's machine.
    if (arranged.photo) return;
    const again = await buildFile(copy, await templates.classic());
    expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
  });
});

const PRIVATE = `# confidential-comment
name: Ada Lovelace
photo: camera-roll.jpg
labels: { present: unspoken-word }
sections:
  - title: Work
    id: internal-number
    entries:
      - { title: Notes, date: 1843, tags: [secret-tag], highlights: [{ text: On the engine, tags: [secret-tag] }] }
      - { title: Side-project, date: 1844, tags: [off-the-record] }
`;

test('what no page says stays out of the source: comments, tags, ids, paths, unused words, what a profile leaves out', async () => {
  const file = join(scratch, 'private.yaml');
  writeFileSync(file, PRIVATE);
  writeFileSync(join(scratch, 'camera-roll.jpg'), makeJpeg(40, 40));
  writeFileSync(join(scratch, 'profile.yaml'), 'tags: { exclude: [off-the-record] }');
  const opened = await openResume(file, { profile: await openProfile(join(scratch, 'profile.yaml')) });
  const { bytes } = await buildResume(opened, { template: await templates.classic(), date: new Date(0), proof: false });
  const { content } = await extractSource(bytes);
  const expected = `name: Ada Lovelace

sections:
  - title: Work
    entries:
      - title: Notes
        date: 1843
        highlights:
          - On the engine

design:
  template: classic
`;
  expect(`${Buffer.from(content)}`).toBe(expected);
});
