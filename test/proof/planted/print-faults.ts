import { resume, typeset } from '../typeset.ts';

type Faults = Readonly<Record<string, () => Uint8Array>>;

/** The good résumé with one thing replaced. */
function changed(from: string, to: string): () => Uint8Array {
  return () => {
    if (!resume.includes(from)) throw new Error(`The résumé has no “${from}”.`);
    return typeset(resume.replace(from, to));
  };
}

function more(text: string): () => Uint8Array {
  return () => typeset(`${resume}\n${text}`);
}

/** A paragraph on pages of four lines each, of which the last has one. */
const split = `
#set document(title: "Ada Lovelace")
#set page(width: 300pt, height: 120pt, margin: 40pt)
#set text(lang: "en", font: "Source Serif 4", size: 10pt, costs: (orphan: 0%, widow: 0%))
#set par(leading: 4pt)
#lorem(29)`;

const dates = ['2001–2002', '2003–2004', '2005–2006'];

/** A file for each rule on the printed page, in which that rule is broken. */
export const printFaults: Faults = {
  'body-size': changed('size: 10.5pt)', 'size: 7pt)'),
  'smallest-size': more('#text(7pt)[In small print, as contracts have it]'),
  measure: changed('margin: (x: 2.6cm', 'margin: (x: 1cm'),
  leading: changed('leading: 0.75em', 'leading: 0.2em'),
  margins: changed('margin: (x: 2.6cm', 'margin: (x: 1cm'),
  'page-edge': more('#place(dx: 14cm, box(width: 20cm)[A line that begins on the page and ends beyond it])'),
  'column-edge': () =>
    typeset(`${resume.replace('#set par(', '#set par(justify: true, ')}
#lorem(80)

#box(width: 16.6cm)[#lorem(30)]`),
  overlap: more('#place(dy: 2pt)[A line over the next one]\nA line under the one before it'),
  'keep-with-next': more('== Honours\n#pagebreak()\n#lorem(60)'),
  'lone-lines': () => typeset(split),
  'last-page': more('#lorem(200)\n#pagebreak()\nOne line.'),
  runts: more('#lorem(37)'),
  'date-column': more(dates.map((date, index) => `Post #h(1fr) ${date}#h(${index}pt)`).join('\n\n')),
  'tabular-figures': () =>
    typeset(
      `${resume}\n#set text(number-width: "proportional")\n${['1911–1911', '2008–2009', '1917–2011'].map((date) => `Post #h(1fr) ${date}`).join('\n\n')}`,
    ),
  'straight-quotes': more("#set smartquote(enabled: false)\nThe engine's notes"),
  ranges: more('Member of the society, 1833-1852'),
  capitals: more('ANALYST OF THE ENGINE'),
  contrast: more('#text(fill: rgb("#aaaaaa"))[Faint words]'),
  'body-contrast': changed('size: 10.5pt)', 'size: 10.5pt, fill: rgb("#666666"))'),
  hierarchy: changed('set text(20pt)', 'set text(40pt)'),
  'heading-space': changed('above: 2em, below: 0.9em', 'above: 0.2em, below: 4em'),
  'headings-aligned': changed('== Education', '#pad(left: 2pt)[\n== Education\n]'),
  'bullets-aligned': more('• #h(6pt) one\n\n• #h(6pt) two\n\n• #h(8pt) three'),
};
