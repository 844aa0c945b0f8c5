import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PDFParse } from 'pdf-parse';
import { afterAll, describe, expect, test } from 'vitest';
import { type ExpectedPassage, readDocument } from '../src/document/text.ts';
import { templates } from '../templates/index.ts';
import { type Build, buildFile } from './build-resume.ts';
import { requireTool, type Tool } from './require-tool.ts';

const data = join(import.meta.dirname, '../data');
const examples = readdirSync(data).filter((name) => name.endsWith('.yaml'));
/** The examples, and what readers might stumble over most: letters under shapes, raised and lowered ones. */
const files = [
  ...examples.map((name) => join(data, name)),
  join(import.meta.dirname, 'fixtures/resumes/formulas.yaml'),
];
const folder = mkdtempSync(join(tmpdir(), 'galley-readers-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Reader {
  readonly name: string;
  readonly missing: boolean;
  readonly read: (file: string, bytes: Uint8Array) => string | Promise<string>;
}

/** A reader that is a module of Python, which Debian puts into its own. */
function pythonReader(name: string, code: string): Reader {
  const python = process.env.PYTHON ?? 'python3';
  const run = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync(python, ['-c', ...args], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf8' },
    });
    if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
    return stdout;
  };
  const absent = spawnSync(python, ['-c', `import ${name}`]).status !== 0;
  const missing = absent && process.env.REQUIRE_TOOLS !== '1';
  if (missing)
    process.stderr.write(`Skipped, because Python’s ${name} is not installed: the tests that read with it.\n`);
  return { name, missing, read: (file) => run(code, file) };
}

function programReader(name: string, { missing, run }: Tool, ...args: readonly string[]): Reader {
  return { name, missing, read: (file) => run(...args.map((arg) => (arg === 'FILE' ? file : arg))) };
}

const PYPDF = 'import sys, pypdf; print("\\n".join(p.extract_text() for p in pypdf.PdfReader(sys.argv[1]).pages))';
const PDFMINER = 'import sys; from pdfminer.high_level import extract_text; print(extract_text(sys.argv[1]))';

const readers: readonly Reader[] = [
  { name: 'pdf-parse', missing: false, read: (_, bytes) => readWithPdfParse(bytes) },
  { name: 'PDFium', missing: false, read: (_, bytes) => readWithPdfium(bytes) },
  programReader('poppler', requireTool('pdftotext'), 'FILE', '-'),
  programReader('MuPDF', requireTool('mutool'), 'draw', '-q', '-F', 'txt', 'FILE'),
  pythonReader('pdfminer', PDFMINER),
  pythonReader('pypdf', PYPDF),
];

async function readWithPdfParse(bytes: Uint8Array): Promise<string> {
  const parser = new PDFParse({ data: bytes.slice() });
  try {
    return (await parser.getText()).text;
  } finally {
    await parser.destroy();
  }
}

async function readWithPdfium(bytes: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    return [...document.pages()].map((page) => page.getText()).join('\n');
  } finally {
    library.destroy();
  }
}

/** What a text comes to without spaces, marks and divisions, each of which readers give in ways of their own. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

const HEADS = /(?:^name|\.title)$/;

/** The titles that are not found after the one before, in the order of the document. */
function outOfOrder(text: string, passages: readonly ExpectedPassage[]): readonly string[] {
  const letters = lettersOf(text);
  let from = 0;
  return passages.flatMap(({ path, text: title }) => {
    if (!HEADS.test(path)) return [];
    const at = letters.indexOf(lettersOf(title), from);
    if (at < 0) return [`${path}: ${title}`];
    from = at + lettersOf(title).length;
    return [];
  });
}

function lostWords(text: string, passages: readonly ExpectedPassage[]): readonly string[] {
  const letters = lettersOf(text);
  return passages.flatMap(({ path, text: passage }) =>
    passage
      .split(/\s+/u)
      .filter((word) => !letters.includes(lettersOf(word)))
      .map((word) => `${path}: ${word}`),
  );
}

describe.each(files)('in the PDF of %s', (path) => {
  const file = join(folder, `${basename(path, '.yaml')}.pdf`);
  let build: Promise<Build> | undefined;
  const built = async (): Promise<Build> => {
    build ??= templates.classic().then((classic) => buildFile(path, classic));
    writeFileSync(file, (await build).bytes);
    return build;
  };

  describe.each(readers)('$name', ({ missing, read }) => {
    test.skipIf(missing)('finds every word, and every title in order', async () => {
      const { bytes, arranged } = await built();
      const text = await read(file, bytes);
      const passages = readDocument(arranged);
      expect(passages.filter(({ path }) => HEADS.test(path)).length).toBeGreaterThan(5);
      expect(lostWords(text, passages)).toEqual([]);
      expect(outOfOrder(text, passages)).toEqual([]);
    });
  });
});
