import manifest from '../../../package.json' with { type: 'json' };
import { UserError } from '../../errors.ts';
import { versionOf } from '../ask-tool.ts';
import { listEngines } from '../list-engines.ts';
import { openTerminal } from '../terminal.ts';
import { type Given, type Verb, verb } from '../verb.ts';

const options = {} as const;

export const doctorVerb: Verb = verb({
  name: 'doctor',
  places: '',
  about: 'Show what is installed, and what each missing tool would add',
  options,
  examples: [['galley doctor', 'Node, fonts and further PDF readers']],
  run,
});

/** Tools that Galley never needs: further eyes on a finished PDF, for its tests and for the curious. */
const readers = [
  { name: 'pdftotext', line: ['pdftotext', '-v'], adds: "poppler's reading of a PDF (Debian: poppler-utils)" },
  { name: 'mutool', line: ['mutool', '-v'], adds: "MuPDF's reading of a PDF (Debian: mupdf-tools)" },
  { name: 'qpdf', line: ['qpdf', '--version'], adds: 'a check of the file structure (Debian: qpdf)' },
  {
    name: 'pdfminer',
    line: ['python3', '-c', 'import pdfminer; print(pdfminer.__version__)'],
    adds: "pdfminer's reading (Debian: python3-pdfminer)",
  },
  {
    name: 'pypdf',
    line: ['python3', '-c', 'import pypdf; print(pypdf.__version__)'],
    adds: "pypdf's reading (Debian: python3-pypdf)",
  },
] as const;

async function run(given: Given<typeof options>): Promise<void> {
  const { data, paint } = openTerminal(given);
  const row = (ok: boolean, name: string, text: string): void =>
    data(`${ok ? paint('green', '✓') : paint('yellow', '–')} ${name.padEnd(10)} ${text}`);
  data('Needed');
  row(true, 'galley', manifest.version);
  row(true, 'node', process.versions.node);
  const missing = await listFonts(row);
  data('\nNot needed: further readers, which the tests use where they are present');
  const versions = await Promise.all(readers.map(({ line: [command, ...rest] }) => versionOf(command, rest)));
  readers.forEach(({ name, adds }, index) => {
    const version = versions[index];
    row(version !== undefined, name, version ?? `not found; would add ${adds}`);
  });
  data('\nNot needed: TeX engines, for --engine latex');
  await listEngines(row);
  if (missing.length > 0)
    throw new UserError(`These fonts are missing: ${missing.join(', ')}.`, 'Install Galley again.');
}

/** Every family and whether the files of its styles are there; gives the missing ones that Galley needs. */
async function listFonts(row: (ok: boolean, name: string, text: string) => void): Promise<string[]> {
  const { CJK, FAMILIES, isInstalled, MONO, SCRIPTS, SYMBOLS } = await import('../../render/fonts/families.ts');
  const families = [
    ...Object.values(FAMILIES),
    MONO,
    ...SCRIPTS.flatMap(({ serif, sans }) => [serif, sans]),
    ...SYMBOLS,
  ];
  // One family may serve beside serifs and beside sans serifs.
  const needed = [...new Map(families.map((family) => [family.folder, family])).values()];
  const optional = Object.values(CJK).flatMap(({ serif, sans }) => [serif, sans]);
  const missing = needed.filter((family) => !isInstalled(family));
  for (const family of needed)
    row(!missing.includes(family), 'font', `${family.folder}${missing.includes(family) ? ': files are missing' : ''}`);
  for (const family of optional) {
    const isThere = isInstalled(family);
    row(isThere, 'font', isThere ? family.folder : `not found; for CJK: npm install ${family.folder}`);
  }
  return missing.map(({ folder }) => folder);
}
