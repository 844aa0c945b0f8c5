import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { printRaw } from '../print-raw.ts';
import { resume, typeset } from '../typeset.ts';
import { editPdf, put, words } from './edit-pdf.ts';

type Faults = Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>>;

function changed(from: string, to: string): () => Uint8Array {
  return () => {
    if (!resume.includes(from)) throw new Error(`The résumé has no “${from}”.`);
    return typeset(resume.replace(from, to));
  };
}

function more(text: string): () => Uint8Array {
  return () => typeset(`${resume}\n${text}`);
}

/** A file for each rule on systems that read résumés, in which that rule is broken. */
export const parserFaults: Faults = {
  'name-first': changed('= Ada Lovelace', 'Curriculum vitae\n= Ada Lovelace'),
  'contact-early': changed('#link("mailto:ada@example.org")[ada\\@example.org] · London', 'London'),
  'headings-alone': changed(
    '== Education',
    '#grid(columns: 2, column-gutter: 9pt)[\n== Education\n][#text(13pt)[At home]]\n',
  ),
  'heading-names': changed('== Education', '== Miscellany'),
  'dates-in-line': changed('Jan 1830 – May 1835', '\n\nJan 1830 – May 1835\n\n'),
  'date-months': changed('Jan 1830 – May 1835', '1830–1835'),
  'one-column': more('#grid(columns: 2, column-gutter: 1cm)[#lorem(70)][#lorem(70)]'),
  bullets: changed('[•]', '[‣]'),
  'whole-addresses': changed('[ada\\@example.org]', '[ada \\@ example.org]'),
  'link-targets': more('#link("file:///home/ada/thesis.pdf")[Thesis]'),
  'link-text': more('#link("https://example.org/card")[#rect()]'),
  'fonts-embedded': () => printRaw((document) => document.font('Helvetica').text('Ada Lovelace')),
  'type3-fonts': () => editPdf(typeset(resume), drawWithType3),
  'file-size': () => {
    const large = new Uint8Array(2_600_000).fill(0x20);
    large.set(typeset(resume));
    return large;
  },
  encryption: () => printRaw((document) => document.text('Ada Lovelace'), { ownerPassword: 'engine' }),
  scripts: () => editPdf(typeset(resume), (document) => document.addJavaScript('greet', 'app.alert("Hello")')),
  portfolio: () =>
    editPdf(typeset(resume), (document) =>
      put(document.catalog, 'Collection', document.context.obj({ D: words('cv') })),
    ),
};

/** A font whose only letter is a drawn square. */
function drawWithType3(document: PDFDocument): void {
  const { context } = document;
  const square = context.register(context.stream('700 0 0 0 600 600 d1 0 0 600 600 re f'));
  const font = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type3',
      Name: 'Squares',
      FontBBox: [0, 0, 600, 600],
      FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
      CharProcs: { a: square },
      Encoding: { Type: 'Encoding', Differences: [97, 'a'] },
      FirstChar: 97,
      LastChar: 97,
      Widths: [700],
      Resources: {},
    }),
  );
  const page = document.getPage(0);
  page.node.setFontDictionary(PDFName.of('F9'), font);
  page.node.addContentStream(context.register(context.stream('BT /F9 10 Tf 100 100 Td (aa) Tj ET')));
}
