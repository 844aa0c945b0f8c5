import { spawnSync } from 'node:child_process';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PDFParse } from 'pdf-parse';
import { requireTool, type Tool } from './require-tool.ts';

/** Something that reads the text of a PDF. */
export interface Reader {
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

/** Six readers that have no code in common. */
export const readers: readonly Reader[] = [
  { name: 'pdf-parse', missing: false, read: (_, bytes) => readWithPdfParse(bytes) },
  { name: 'PDFium', missing: false, read: (_, bytes) => readWithPdfium(bytes) },
  programReader('poppler', requireTool('pdftotext'), 'FILE', '-'),
  programReader('MuPDF', requireTool('mutool'), 'draw', '-q', '-F', 'txt', 'FILE'),
  pythonReader('pdfminer', PDFMINER),
  pythonReader('pypdf', PYPDF),
];

const PYTHON_DOCX = `
import sys, docx
d = docx.Document(sys.argv[1])
print("\\n".join("%s: %s" % (p.style.name, p.text) for p in d.paragraphs))
print(len(d.tables), len(d.inline_shapes), d.core_properties.author, d.core_properties.created)`;

/** A reader of Word files, which says the style of every paragraph too. */
export const wordReader: Reader = pythonReader('docx', PYTHON_DOCX);

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
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
