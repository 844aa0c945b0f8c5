import { type PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, rgb } from '@cantoo/pdf-lib';
import { line, printPages } from '../print-pages.ts';
import { printRaw } from '../print-raw.ts';
import { archive, resume, typeset } from '../typeset.ts';
import { editPdf, first, kids, put, readStream, registerStream, words } from './edit-pdf.ts';

type Faults = Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>>;

/** The good file that keeps PDF/UA-1, with one thing broken. */
function access(edit: (document: PDFDocument) => unknown): () => Promise<Uint8Array> {
  return () => editPdf(typeset(resume, 'ua-1'), edit);
}

/** The good file that keeps PDF/A-3a, with one thing broken. */
function archived(edit: (document: PDFDocument) => unknown): () => Promise<Uint8Array> {
  return () => editPdf(typeset(archive, 'a-3a'), edit);
}

function swap(list: PDFArray, one: number, other: number): void {
  const [a, b] = [list.get(one), list.get(other)];
  list.set(one, b);
  list.set(other, a);
}

function rewriteMetadata(document: PDFDocument, from: string, to: string): void {
  const packet = readStream(document, document.catalog.get(PDFName.of('Metadata')));
  if (!packet.includes(from)) throw new Error(`The metadata has no “${from}”.`);
  const ref = registerStream(document, packet.replace(from, to), { Type: 'Metadata', Subtype: 'XML' });
  put(document.catalog, 'Metadata', ref);
}

/** A file for each rule on tags and standards, in which that rule is broken. */
export const structureFaults: Faults = {
  'readable-objects': () => printRaw((document) => document.text('Ada Lovelace'), { ownerPassword: 'engine' }),
  tagged: () => printPages([line('Ada Lovelace')]),
  'content-marked': access((document) =>
    document.getPage(0).drawRectangle({ x: 10, y: 10, width: 50, height: 5, color: rgb(0, 0, 0) }),
  ),
  'content-in-tree': access((document) => put(first(document, 'S', 'H2'), 'K')),
  'tree-shape': access((document) => put(first(document, 'S', 'H2'), 'S', 'Blorb')),
  'tree-index': access((document) => put(document.getPage(0).node, 'StructParents')),
  'heading-levels': access((document) => put(first(document, 'S', 'H2'), 'S', 'H5')),
  lists: access((document) => put(first(document, 'S', 'LI'), 'S', 'P')),
  'link-tags': access((document) => put(first(document, 'Subtype', 'Link'), 'Contents')),
  'tab-order': access((document) => put(document.getPage(0).node, 'Tabs')),
  'figure-alt': access((document) => put(first(document, 'S', 'Figure'), 'Alt')),
  'tag-order': access((document) => swap(kids(first(document, 'S', 'Document')), 0, 3)),
  language: access((document) => put(document.catalog, 'Lang')),
  title: access((document) => put(document.catalog, 'ViewerPreferences')),
  outline: () => typeset(`#set heading(bookmarked: false)\n${resume}#pagebreak()\nTwo\n#pagebreak()\nThree`),
  claims: access((document) => rewriteMetadata(document, '<pdfuaid:part>1<', '<pdfuaid:part>9<')),
  metadata: access((document) =>
    put(document.context.lookup(document.context.trailerInfo.Info, PDFDict), 'Title', words('Grace')),
  ),
  'characters-mapped': access((document) => put(first(document, 'Subtype', 'Type0'), 'ToUnicode')),
  'missing-glyphs': () => typeset(`#set text(fallback: false)\n${resume}\nA sign that no such font has: \u{13000}`),
  'output-intent': archived((document) => put(document.catalog, 'OutputIntents')),
  'file-id': archived((document) => {
    delete document.context.trailerInfo.ID;
  }),
  'open-file': archived((document) => document.addJavaScript('greet', 'app.alert("Hello")')),
  'printed-annotations': archived((document) => put(first(document, 'Subtype', 'Link'), 'F', PDFNumber.of(0))),
  transparency: () =>
    editPdf(typeset(`${archive}\n#rect(fill: rgb(0, 0, 0, 50%))`, 'a-3a'), (document) => {
      put(document.catalog, 'OutputIntents');
      put(document.getPage(0).node, 'Group');
    }),
  'image-colors': archived(drawInCmyk),
  attachments: archived((document) => put(first(document, 'Type', 'Filespec'), 'AFRelationship')),
};

/** A picture of one point, in colours that only a printing press knows. */
function drawInCmyk(document: PDFDocument): void {
  const { context } = document;
  const kind = {
    Type: 'XObject',
    Subtype: 'Image',
    Width: 1,
    Height: 1,
    BitsPerComponent: 8,
    ColorSpace: 'DeviceCMYK',
  };
  const image = context.register(context.stream(new Uint8Array([0, 0, 0, 0]), kind));
  const page = document.getPage(0);
  page.node.setXObject(PDFName.of('Photo'), image);
  page.node.addContentStream(context.register(context.stream('/Artifact BMC q 20 0 0 20 9 9 cm /Photo Do Q EMC')));
}

/** A claim of PDF/UA-1 in metadata that no longer is XML. */
export const brokenMetadata = access((document) => rewriteMetadata(document, '</rdf:RDF>', '</rdf:RDX>'));
