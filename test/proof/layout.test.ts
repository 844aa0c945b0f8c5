import { expect, test } from 'vitest';
import { type Evidence, gatherEvidence } from '../../src/proof/evidence.ts';
import { editPdf } from './planted/edit-pdf.ts';
import { resume, typeset } from './typeset.ts';

async function evidenceOf(bytes: Uint8Array): Promise<Evidence> {
  return gatherEvidence(bytes, { settings: {}, compact: false, ats: false });
}

const untagged = `#set page(width: 300pt, height: 420pt, margin: 40pt)
#set text(lang: "en", font: "Source Serif 4", size: 10pt)\n`;

test('words that a file parts by gaps alone are words, and kerning parts none', async () => {
  const bytes = await editPdf(typeset(`${untagged}Ada`), (document) => {
    const page = document.getPage(0);
    const font = page.node.normalizedEntries().Font.keys()[0]?.decodeText();
    const text = `BT /${font} 10 Tf 1 0 0 1 40 50 Tm [<0001> -300 <00010002> 60 <0003> 40 <0001>] TJ ET`;
    page.node.addContentStream(document.context.register(document.context.stream(text)));
  });
  const { layout } = await evidenceOf(bytes);
  const letters = layout.lines[0]?.text ?? '';
  expect(letters).toBe('Ada');
  expect(layout.lines.at(-1)?.text).toMatch(/^\S \S{4}$/u);
});

test('a tagged file: name, headings by rank, paragraphs by their lines, body size', async () => {
  const { layout } = await evidenceOf(typeset(resume));
  expect(layout.headings.map(({ level, text }) => [level, text])).toEqual([
    [1, 'Ada Lovelace'],
    [2, 'Experience'],
    [3, 'Analyst of the Analytical Engine May 1842 – June 1843'],
    [2, 'Education'],
    [3, 'Private lessons Jan 1830 – May 1835'],
  ]);
  expect(layout.bodySize).toBe(10.5);
  expect(Math.max(...layout.paragraphs.map(({ lines }) => lines.length))).toBeGreaterThan(4);
});

test('lines that the author ended are no paragraph', async () => {
  const { layout } = await evidenceOf(typeset(`${untagged}#lorem(30)\n\nOne \\ two \\ three`));
  expect(layout.paragraphs.slice(-3).map(({ lines }) => lines.map(({ text }) => text))).toEqual([
    ['One'],
    ['two'],
    ['three'],
  ]);
});

test('page numbers and running heads are no lines of the document, tagged or not', async () => {
  const body = `#set page(numbering: "1", header: [Ada Lovelace])\n#lorem(30)\n#pagebreak()\n#lorem(30)`;
  for (const bytes of [typeset(untagged + body), typeset(untagged + body, undefined, false)]) {
    const { layout } = await evidenceOf(bytes);
    expect(layout.lines.filter(({ text }) => /^(\d|Ada Lovelace)$/u.test(text))).toEqual([]);
    expect(layout.lines.length).toBeGreaterThan(4);
  }
});

test('what text stands on is known: paper, a coloured box, and nothing certain over a gradient', async () => {
  const boxes = `#box(fill: rgb("#003366"), inset: 4pt, text(white)[box])\n\n#box(fill: gradient.linear(red, blue), inset: 4pt)[gradient]`;
  const { drawing } = await evidenceOf(typeset(`${untagged}paper\n\n${boxes}`));
  expect(drawing.runs.map(({ text, ground }) => [text, ground])).toEqual([
    ['paper', '#ffffff'],
    ['box', '#003366'],
    ['gradient', undefined],
  ]);
});
