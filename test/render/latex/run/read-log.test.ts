import { describe, expect, it } from 'vitest';
import { markFields } from '../../../../src/render/latex/run/mark-fields.ts';
import { readLog } from '../../../../src/render/latex/run/read-log.ts';

/** A file as it is written: the fields begin at lines 3, 5 and 8. */
const source = String.raw`\documentclass{article}
\begin{document}
%% name
\Name{Ada ሀ}
%% sections[0].title
\begin{Whole}
\Heading{Work}
%% sections[0].entries[0]
\Text{Note ሁ and ሀ, Öde}
\end{Whole}
\end{document}`;

/** Logs are those of XeTeX 0.999994 and LuaTeX 1.15 (TeX Live 2022), cut to what matters. */
const pathOf = (log: string): string | undefined => readLog(log, source).problems[0]?.path;
const overfull = (log: string): unknown => readLog(log, source).overfull;

describe('TeX’s error', () => {
  it.each([
    [
      'xelatex',
      '! Undefined control sequence.\n\\inner #1->\\hbox {#1 \\nothere \n                              }\nl.9 \\inner{abc}\n',
    ],
    [
      'lualatex',
      '! Undefined control sequence.\n\\inner #1->\\hbox {#1 \\nothere \n }\nl.9 \\inner{abc}\n               \n\n!  ==> Fatal error occurred, no output PDF file produced!\n',
    ],
  ])('of %s is told once, with the command and its field', (_, log) => {
    const { problems } = readLog(log, source);
    expect(problems).toMatchObject([
      { message: String.raw`TeX stopped: Undefined control sequence \nothere.`, path: 'sections[0].entries[0]' },
    ]);
  });

  it('within what TeX reads as a whole is told at the field that was being set, not at its end', () => {
    expect(
      pathOf('galley:3\ngalley:5\n! Missing } inserted.\n<inserted text> \n                }\nl.10 \\end{Whole}\n'),
    ).toBe('sections[0].title');
  });

  it('before the first field has none, nor has one that names no line', () => {
    expect(pathOf('! LaTeX Error: Option clash for package hyperref.\n\nl.1 \\usepackage\n')).toBeUndefined();
    expect(
      pathOf(
        '! File ended while scanning use of \\textbf .\n<inserted text> \n                \\par \n<*> document.tex\n',
      ),
    ).toBeUndefined();
  });

  it.each([
    ['microtype.sty', 'texlive-latex-recommended'],
    ['luaotfload.sty', 'texlive-luatex'],
    ['hyperref.sty', 'texlive-latex-base'],
  ])('for want of %s says which package of Debian brings it', (file, name) => {
    const log = `! LaTeX Error: File \`${file}' not found.\n\nType X to quit or <RETURN> to proceed,\nor enter new name. (Default extension: sty)\n\nEnter file name: \n! Emergency stop.\n<read *> \n         \nl.3 \\begin\n`;
    const { problems } = readLog(log, source);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(file);
    expect(problems[0]?.hint).toContain(`apt-get install ${name}`);
  });
});

describe('a letter that a font lacks', () => {
  const xelatex =
    'galley:3\ngalley:5\ngalley:8\nMissing character: There is no ሀ (U+1200) in font [galley-files/Lato_700Bold-8abc06eb.ttf]/OT:script=latn;language=dflt;!\n';
  const lualatex =
    'galley:3\ngalley:5\ngalley:8\n[1\n\nMissing character: There is no ሁ (U+1201) in font [galley-files/Lato_700Bold-8abc06eb.ttf]:mode=node;script=latn;language=dflt;!\n] (./document.aux)\n';

  it('is told with its font at the field that was being set', () => {
    const { problems } = readLog(xelatex + xelatex.split('\n').at(-2), source);
    expect(problems).toMatchObject([
      { message: 'The font Lato_700Bold has no character "ሀ" (U+1200).', path: 'sections[0].entries[0]' },
    ]);
  });

  it('is told at the fields that hold it where TeX tells it at the end of the page', () => {
    expect(readLog(lualatex, source).problems.map(({ path }) => path)).toEqual(['sections[0].entries[0]']);
    const late = lualatex.replace('galley:8\n', '').replace('ሁ (U+1201)', 'ሀ (U+1200)');
    expect(readLog(late, source).problems.map(({ path }) => path)).toEqual(['name', 'sections[0].entries[0]']);
  });

  it('in a formula is told once, at its field, whatever the sizes it is set in', () => {
    const formula = source.replace('Öde', '$\\sqrt{α^{α^α}}$');
    const log = ['cmmi10', 'cmmi7', 'cmmi5'].map(
      (font) => `Missing character: There is no α ("3B1) in font ${font}!\n`,
    );
    const { problems } = readLog(`galley:3\ngalley:8\n${log.join('')}`, formula);
    expect(problems).toMatchObject([
      { message: 'The font cmmi10 has no character "α" (U+03B1).', path: 'sections[0].entries[0]' },
    ]);
    expect(problems).toHaveLength(1);
  });

  it('is told without a field where no field holds it', () => {
    const { problems } = readLog('Missing character: There is no \u00a0 (U+00A0) in font cmr10!\n', source);
    expect(problems).toMatchObject([
      { message: 'The font cmr10 has no character "\u00a0" (U+00A0).', path: undefined },
    ]);
  });
});

describe('what does not fit', () => {
  it.each([
    ['in a paragraph', 'Overfull \\hbox (201.54999pt too wide) in paragraph at lines 9--9\n', 'wide', 201.54999],
    ['in a box', 'Overfull \\hbox (51.9745pt too wide) detected at line 9\n', 'wide', 51.9745],
    ['in a table', 'Overfull \\hbox (61.53726pt too wide) in alignment at lines 9--10\n', 'wide', 61.53726],
    ['in a column', 'Overfull \\vbox (56.90552pt too high) detected at line 9\n', 'high', 56.90552],
  ] as const)('%s is told at its field', (_, log, kind, by) => {
    expect(overfull(`galley:3\ngalley:8\n${log}`)).toEqual([{ kind, by, path: 'sections[0].entries[0]' }]);
    expect(overfull(log)).toEqual([{ kind, by, path: 'sections[0].entries[0]' }]);
  });

  it('and is only ended when the next field has begun is that of the one before', () => {
    const log = 'galley:3\ngalley:5\nOverfull \\hbox (9.0pt too wide) in paragraph at lines 4--6\n';
    expect(overfull(log)).toEqual([{ kind: 'wide', by: 9, path: 'name' }]);
  });

  it('within what TeX reads as a whole is told at the field that was being set, not at its end', () => {
    const log = 'galley:3\ngalley:5\nOverfull \\hbox (9.0pt too wide) in paragraph at lines 10--10\n';
    expect(overfull(log)).toEqual([{ kind: 'wide', by: 9, path: 'sections[0].title' }]);
  });

  it('at the foot of a page has no field', () => {
    const log = 'galley:3\nOverfull \\hbox (62.41725pt too wide) has occurred while \\output is active\n';
    expect(overfull(log)).toEqual([{ kind: 'wide', by: 62.41725, path: undefined }]);
  });

  it('by a point or less, or leaves room, is nothing', () => {
    expect(
      overfull(
        'Overfull \\hbox (0.99pt too wide) in paragraph at lines 9--9\nUnderfull \\hbox (badness 10000) in paragraph at lines 9--9\n',
      ),
    ).toEqual([]);
  });
});

it('marks the fields for the log without moving a line', () => {
  const marked = markFields(source).split('\n');
  expect(marked).toHaveLength(source.split('\n').length);
  expect(marked[4]).toBe(String.raw`\wlog{galley:5}%`);
});
