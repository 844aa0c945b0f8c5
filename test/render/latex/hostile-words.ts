import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';

/** A folder that some of the commands would write into: whoever imports it removes it. */
export const untouched = mkdtempSync(join(tmpdir(), 'galley-hostile-'));

const touched = join(untouched, 'touched');

const backslash = String.fromCharCode(92);

/** Commands of TeX, of LaTeX and of packages, each of which would be seen if it ran. */
const COMMANDS: readonly string[] = [
  ...[
    'input{/etc/hostname}',
    'include{x}',
    'end{document}',
    'begin{verbatim}',
    'end{multicols}',
    'verb|x|',
    'bye',
    'end',
  ],
  ...[
    'par',
    'csname x\\endcsname',
    'endcsname',
    'catcode`\\%=0',
    'def\\B{x}',
    'let\\par\\relax',
    'gdef\\Text#1{}',
    'else',
  ],
  ...[
    'fi',
    'iftrue',
    'ifRTL',
    'relax',
    'jobname',
    'today',
    'the\\year',
    'special{pdf:docinfo<<>>}',
    'directlua{os.exit(1)}',
  ],
  ...[
    'openin5=/etc/passwd',
    'read5 to\\x',
    'loop\\repeat',
    'newpage',
    'KeepNext',
    'egroup',
    'bgroup',
    'hbox to 9in{x}',
  ],
  ...[
    'href{x}{y}',
    'url{a_b}',
    'footnote{x}',
    'label{x}',
    'ref{x}',
    'includegraphics{x}',
    'kern-9in',
    'hskip 9in',
    'penalty-10000',
  ],
  ...[`write18{touch ${touched}}`, `immediate\\write18{touch ${touched}}`, `immediate\\openout5=${touched}`],
].map((command) => backslash + command);

/** What means something to TeX's input, to babel, to ligatures of TeX, or to a shell. */
const SIGNS: readonly string[] = [
  ...'^^5c ^^M ^^41 ^^^^0041 ^^@ %20 %n # ## ##1 & && _ __ { } {} }{ ~ ~~ "A "a "s "= "- "| "~ \' `` ` \'\' -- --- $ $$ $x$'.split(
    ' ',
  ),
  ...'\\ \\\\ | || << >> <> !` ?` ,, ; : ! ? @ * / + = [ ] ( ) \\( \\[ \\] \\{ \\} \\$ \\% \\_ \\# \\& %% $(touch x) `touch x` ; rm'.split(
    ' ',
  ),
  ...[
    '% ',
    '%% name',
    '\\ ',
    '{\\',
    '\\}',
    '#1',
    '"\'',
    '.tex',
    '../../x',
    '~/x',
    '|touch x',
    'a\\\\[9in]b',
    '*',
    '\\*[9in]',
  ],
];

/** What is not seen, or joins what it stands beside: no width, directions, marks; and letters of other scripts. */
const MARKS: readonly string[] = [
  ...[
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u202a',
    '\u202c',
    '\u2066',
    '\u2069',
  ],
  ...[
    '\u00a0',
    '\u2009',
    '\u202f',
    '\u2003',
    '\u2011',
    '\u2010',
    '\u2212',
    '\ufb01',
    '\ufb03',
    '\u01c6',
    '\u0133',
    '…',
    '“',
    '«',
  ],
  ...[
    'e\u0301',
    'x\u0323\u0302',
    'o\u0308\u0304',
    'q\u0307',
    'Ångström',
    'İI\u0307ıi',
    'ẞß',
    'Łódź',
    'Ελλάδα',
    'Москва',
    'שלום',
  ],
  ...['½', '²', '€', '₹', '№', '→', '√', '∞', '≤', '★', '☎', '✓', '™', '·', '•', '§', '¶', '†', '°C', '5′3″'],
];

const LONG: readonly string[] = [
  'x'.repeat(90),
  'W'.repeat(160),
  'fi'.repeat(60),
  'ab/cd_'.repeat(30),
  '&#%'.repeat(30),
  `https://example.org/${'a-b_c%20d~e/'.repeat(12)}?q=#x`,
  'two words '.repeat(60),
];

const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...COMMANDS) },
  { weight: 10, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 5, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 6, arbitrary: fc.constantFrom('Fermi', 'of', '1234', 'Übung', 'x', 'office', 'AVA', 'T.') },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) },
);

/** A text in which whatever TeX could take for its own stands beside and within words. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.tuple(word, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 8 })
  .map((words) => `a${words.flat().join('')}z`);

/** The text in Markdown that has no say in it: printed as it stands. */
export function literal(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (sign) => `\\${sign}`);
}
