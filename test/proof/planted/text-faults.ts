import { createRequire } from 'node:module';
import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { line, printPages } from '../print-pages.ts';
import { printRaw } from '../print-raw.ts';
import { resume, typeset } from '../typeset.ts';
import { editPdf, first, put, readStream, registerStream } from './edit-pdf.ts';

const require = createRequire(import.meta.url);
const serif = require.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf');

type Faults = Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>>;

/** A file for each rule on the text, in which that rule is broken. */
export const textFaults: Faults = {
  'text-present': () => typeset(`${resume}#pagebreak()\n#rect()`),
  'letter-spacing': () => printPages([line('P R O F E S S O R')]),
  tracking: () => typeset(`${resume}\n#text(tracking: 0.2em)[Professor of physics]`),
  'private-characters': () => editPdf(typeset(resume), (document) => remap(document, '<0041>', '<E0B0>')),
  'replacement-characters': () => printRaw((document) => document.font(serif).text('Curie \ufffd')),
  'ligature-characters': () => printPages([line('oﬃce')]),
  'hidden-text': () =>
    printRaw((document) => document.font(serif).text('Ada').addContent('3 Tr').text('ninja').addContent('0 Tr')),
  'white-text': () => typeset(`${resume}\n#text(fill: white)[blockchain expert]`),
  'tiny-text': () => typeset(`${resume}\n#text(1pt)[blockchain expert]`),
  'covered-text': () =>
    printRaw((document) => document.font(serif).text('Ada').text('ninja').rect(60, 85, 200, 20).fill('white')),
  layers: () => editPdf(typeset(resume), addHiddenLayer),
  'reading-order': () =>
    printPages([
      line('Ada Lovelace'),
      line('What the eye reads last', { position: 'absolute', top: 200, left: 40 }),
      line('What the eye reads first', { position: 'absolute', top: 150, left: 40 }),
    ]),
  'off-page': () => typeset(`${resume}\n#place(dx: 30cm)[blockchain expert]`),
};

function addHiddenLayer(document: PDFDocument): void {
  const { context } = document;
  const layer = context.register(context.obj({ Type: 'OCG', Name: 'Keywords' }));
  put(document.catalog, 'OCProperties', context.obj({ OCGs: [layer], D: { OFF: [layer] } }));
}

/** Lets a font say that its letter is another one. */
function remap(document: PDFDocument, from: string, to: string): void {
  const font = first(document, 'Subtype', 'Type0');
  const map = readStream(document, font.get(PDFName.of('ToUnicode')));
  if (!map.includes(from)) throw new Error(`The map has no ${from}.`);
  put(font, 'ToUnicode', registerStream(document, map.replaceAll(from, to)));
}
