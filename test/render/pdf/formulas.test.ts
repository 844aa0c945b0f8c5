import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandNames } from '../../../src/document/math/commands.ts';
import { readFormula } from '../../../src/document/math/read-formula.ts';
import { expect as expectationOf } from '../../../src/pipeline/expectation.ts';
import { readAnatomy } from '../../../src/proof/anatomy/read-anatomy.ts';
import { walk } from '../../../src/proof/anatomy/walk.ts';
import { extract } from '../../../src/proof/extract.ts';
import { proofPdf } from '../../../src/proof/proof.ts';
import { drawTex } from '../../../src/render/pdf/math/typesetter.ts';
import { templates } from '../../../templates/index.ts';
import { type Build, buildFile, buildText } from '../../build-resume.ts';
import { editPdf, first, put } from '../../proof/planted/edit-pdf.ts';
import { requireTool } from '../../require-tool.ts';
import { setMarkdown } from './set-text.tsx';

const fixture = join(import.meta.dirname, '../../fixtures/resumes/formulas.yaml');
const folder = mkdtempSync(join(tmpdir(), 'galley-formulas-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = [...readFileSync(fixture, 'utf8').matchAll(/(?<![\\A-Z\d])\$([^\s$](?:[^$]*[^\s$])?)\$(?!\d)/g)].map(
  ([, tex = '']) => tex.replaceAll("''", "'").replace(/\s+/g, ' '),
);

describe('a physicist’s résumé', () => {
  let build: Build;
  beforeAll(async () => {
    build = await buildFile(fixture, await templates.classic());
  });

  test('tags every formula as one, with its TeX for those who hear it', async () => {
    const anatomy = await readAnatomy(build.bytes);
    const formulas = walk(anatomy?.tree).filter(({ element }) => element.tag === 'Formula');
    expect(written.length).toBeGreaterThan(55);
    expect(formulas.map(({ element }) => element.alt)).toEqual(written);
  });

  test('passes every rule of the proof but that of usual headings', async () => {
    const { passages, settings } = expectationOf(build);
    const report = await proofPdf(build.bytes, passages, settings);
    expect(report).toMatchObject({ recall: 1, precision: 1, order: 1, ok: true });
    expect(report.checks.filter(({ ok }) => !ok).map(({ id }) => id)).toEqual(['heading-names']);
  });

  test('is the same to the byte from one build to the next', async () => {
    const again = await buildFile(fixture, await templates.classic());
    expect(Buffer.compare(build.bytes, again.bytes)).toBe(0);
  });
});

describe('a formula that is drawn', () => {
  const pdftoppm = requireTool('pdftoppm');

  test.skipIf(pdftoppm.missing)('has ink where its letters are read', async () => {
    const { bytes } = await buildText(`name: N\nheadline: 'is $\\frac{a+b}{c}$ drawn'\n`);
    const { pages } = await extract(bytes, { drawing: false });
    const item = pages[0]?.items.find(({ text }) => text.includes('(a+b)/c'));
    if (!item) throw new Error('The formula is not read.');
    const file = join(folder, 'ink.pdf');
    writeFileSync(file, bytes);
    pdftoppm.run('-r', '144', '-gray', '-singlefile', file, join(folder, 'ink'));
    const image = readGrey(readFileSync(join(folder, 'ink.pgm')));
    const dark = (left: number, right: number): number =>
      image.darkIn(2 * left, 2 * (item.y - 9), 2 * right, 2 * (item.y + 5));
    const width = image.reach(2 * item.x, 2 * (item.y - 9), 2 * (item.y + 5));
    expect(dark(item.x, item.x + 10)).toBeGreaterThan(20);
    expect(width).toBeGreaterThan(8);
  });

  test('breaks behind relations and operators only, and stays within its measure', () => {
    const sum = Array.from({ length: 30 }, (_, index) => `a_{${index}}`).join(' + ');
    const lines = setMarkdown(`A long one $${sum} = b$ and its end`, 150);
    expect(lines.length).toBeGreaterThan(3);
    expect(Math.max(...lines.map(({ width }) => width))).toBeLessThanOrEqual(150.01);
    const ends = lines.slice(0, -1).map(({ text }) => text.trimEnd());
    expect(ends.filter((end) => !/[+=]$|^A long one$|= b$/.test(end))).toEqual([]);
  });

  test('stays in one line where that costs no line', () => {
    const [whole] = setMarkdown('Tracks of charged particles with $p_T >$', 1000);
    const lines = setMarkdown('Tracks of charged particles with $p_T > 5$ and so on', (whole?.width ?? 0) + 1);
    expect(lines.map(({ text }) => text.trim().replace(/\s/gu, ' '))).toEqual([
      'Tracks of charged particles with',
      'pT > 5 and so on',
    ]);
  });

  test('is not parted where the word that it belongs to is', () => {
    const lines = setMarkdown('lengthy/prefix/$\\mathrm{one/two/six/ten}$', 95);
    expect(lines.map(({ text }) => text.trim())).toEqual(['lengthy/prefix/', 'one/two/six/ten']);
  });

  test('is made smaller where it is wider than the measure and has no place to break', () => {
    const lines = setMarkdown(`before $\\mathrm{${'abcdefghij'.repeat(6)}}$ behind`, 120);
    expect(lines.map(({ text }) => text.trim())).toEqual(['before', 'abcdefghij'.repeat(6), 'behind']);
    expect(Math.max(...lines.map(({ width }) => width))).toBeLessThanOrEqual(120.01);
  });

  test('pushes lines apart only where it would touch them', async () => {
    const matrix = '$\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}$';
    const words = 'and so many words follow that they take another line, and one more after that. '.repeat(3);
    const gaps = await Promise.all(
      [`plain ${words}`, `half $\\frac{1}{2}$ ${words}`, `table ${matrix} ${words}`].map(async (text) => {
        const { bytes } = await buildText(`name: N\nsummary: '${text}'\n`);
        const { pages } = await extract(bytes, { drawing: false });
        const lines = (pages[0]?.items ?? []).filter(({ gap, x }) => gap === 'line' && x < 90).map(({ y }) => y);
        return lines.slice(1).map((y, index) => y - (lines[index] ?? 0));
      }),
    );
    const [plain = [], half = [], table = []] = gaps;
    expect(plain.length).toBeGreaterThan(1);
    expect(half.map((gap) => gap.toFixed(2))).toEqual(plain.map((gap) => gap.toFixed(2)));
    expect(table[0]).toBeGreaterThan((plain[0] ?? 0) + 2);
    expect(table.at(-1)).toBeCloseTo(plain.at(-1) ?? 0, 2);
  });

  test('takes its bullet with it', async () => {
    const { bytes } = await buildText(
      `name: N\nsections: [{ title: S, highlights: ['a $\\begin{pmatrix} a \\\\ b \\\\ c \\end{pmatrix}$ b'] }]\n`,
    );
    const { pages } = await extract(bytes, { drawing: false });
    const [bullet, letter] = ['•', 'a'].map((start) => pages[0]?.items.find(({ text }) => text.startsWith(start)));
    expect(bullet?.y).toBeGreaterThan(0);
    expect(letter?.y).toBeCloseTo(bullet?.y ?? 0, 2);
  });

  test('keeps its letters in a heading in capitals', async () => {
    const yaml = 'name: N\nsections: [{ title: "Yield of $p_T$", entries: [x] }]\n';
    const build = await buildText(yaml, ['design.headings=upper']);
    const { passages, settings } = expectationOf(build);
    expect(await proofPdf(build.bytes, passages, settings)).toMatchObject({ recall: 1, precision: 1, order: 1 });
    const { pages } = await extract(build.bytes, { drawing: false });
    expect(pages[0]?.text).toContain('YIELD OF pT');
  });

  test('runs from the left in a text from the right', async () => {
    const { bytes } = await buildText(`name: א\nlanguage: he\nsummary: 'הנוסחה $E = mc^2$ היא $\\frac{a}{b}$ כאן'\n`);
    const report = await proofPdf(bytes, [
      { path: 'name', text: 'א', kind: 'name' },
      { path: 'summary', text: 'הנוסחה E = mc2 היא a/b כאן', kind: 'text' },
    ]);
    expect(report).toMatchObject({ recall: 1, precision: 1, order: 1 });
    const { pages } = await extract(bytes, { drawing: false });
    const [e, c] = ['E', 'mc'].map((letters) => pages[0]?.items.find(({ text }) => text.includes(letters))?.x ?? -1);
    expect(e).toBeLessThan(c ?? 0);
  });
});

describe('the letters that nobody sees under a drawn formula', () => {
  const build = buildText(`name: N\nheadline: 'is $\\frac{a+b}{c}$ drawn'\n`);
  const hidden = async (bytes: Uint8Array): Promise<readonly boolean[]> =>
    (await proofPdf(bytes)).checks.filter(({ id }) => id === 'hidden-text').map(({ ok }) => ok);

  test('are no trick', async () => {
    expect(await hidden((await build).bytes)).toEqual([true]);
  });

  test('are one where the file does not say what the formula is', async () => {
    const { bytes } = await build;
    expect(await hidden(await editPdf(bytes, (document) => put(first(document, 'S', 'Formula'), 'Alt')))).toEqual([
      false,
    ]);
  });

  test('are one in any other element', async () => {
    const { bytes } = await build;
    const retag = editPdf(bytes, (document) => put(first(document, 'S', 'Formula'), 'S', 'Span'));
    expect(await hidden(await retag)).toEqual([false]);
  });
});

test('a formula that no shapes can show is refused at its field', async () => {
  const build = buildText(`name: N\nsummary: 'a $\\frac{漢}{b}$'\n`);
  await expect(build).rejects.toMatchObject({
    problems: [{ message: expect.stringContaining('cannot be drawn'), path: 'summary' }],
  });
});

/** What some commands need behind or around them. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  left: '\\left(x\\right)',
  right: '\\left[x\\right]',
  middle: '\\left(a\\middle|b\\right)',
  begin: '\\begin{bmatrix}a & b\\\\c & d\\end{bmatrix}',
  end: '\\begin{matrix}a\\end{matrix}',
  not: '\\not=',
  substack: '\\sum_{\\substack{a\\\\b}}',
};

/** In CI all; else every twentieth. */
const commands = [...new Set(commandNames())].filter(
  (_, index) => process.env.REQUIRE_TOOLS === '1' || index % 20 === 0,
);

test('every command that is read can be drawn', async () => {
  const failed: string[] = [];
  for (const name of commands) {
    const two = /^([dtc]?frac|[dt]?binom|stackrel|overset|underset)$/.test(name);
    const bracket = /^(big|Big|bigg|Bigg)[lrm]?$/.test(name);
    const tex = ARGUMENTS[name] ?? `\\${name}${bracket ? '(' : two ? '{a}{b}' : '{a}'}`;
    for (const part of readFormula(tex).parts) {
      if (typeof (await drawTex(part.tex)) === 'string') failed.push(tex);
    }
  }
  expect(failed).toEqual([]);
});

interface Grey {
  readonly darkIn: (left: number, top: number, right: number, bottom: number) => number;
  /** How far to the right of a place the ink goes before a gap of 4 pixels. */
  readonly reach: (left: number, top: number, bottom: number) => number;
}

/** Reads a picture in PGM. */
function readGrey(bytes: Buffer): Grey {
  const [, width = '0'] = /^P5\s+(\d+)\s+\d+\s+\d+\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
  const start = /^P5\s+\d+\s+\d+\s+\d+\s/.exec(bytes.toString('latin1', 0, 40))?.[0].length ?? 0;
  const isDark = (x: number, y: number): boolean =>
    (bytes[start + Math.round(y) * Number(width) + Math.round(x)] ?? 255) < 128;
  const darkIn = (left: number, top: number, right: number, bottom: number): number => {
    let count = 0;
    for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) count += isDark(x, y) ? 1 : 0;
    return count;
  };
  return {
    darkIn,
    reach: (left, top, bottom) => {
      let x = left;
      while (darkIn(x, top, x + 4, bottom) > 0) x += 1;
      return x - left;
    },
  };
}
