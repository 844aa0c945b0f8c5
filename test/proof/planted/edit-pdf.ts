import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** Breaks one thing in a sound file. */
export async function editPdf(bytes: Uint8Array, edit: (document: PDFDocument) => unknown): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  await edit(document);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });
}

/** Every dictionary in a file for which the key has the value, a name. */
function dicts(document: PDFDocument, key: string, value: string): readonly PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof PDFRawStream ? object.dict : object))
    .filter(
      (object): object is PDFDict => object instanceof PDFDict && object.get(PDFName.of(key)) === PDFName.of(value),
    );
}

/** The first of them; a test without anything to break is no test. */
export function first(document: PDFDocument, key: string, value: string): PDFDict {
  const [found] = dicts(document, key, value);
  if (!found) throw new Error(`Nothing has ${key} ${value}.`);
  return found;
}

/** Sets or, without a value, removes a key. */
export function put(dict: PDFDict, key: string, value?: PDFObject | string): void {
  if (value === undefined) dict.delete(PDFName.of(key));
  else dict.set(PDFName.of(key), typeof value === 'string' ? PDFName.of(value) : value);
}

export function kids(dict: PDFDict): PDFArray {
  return dict.lookup(PDFName.of('K'), PDFArray);
}

export function words(text: string): PDFString {
  return PDFString.of(text);
}

/** What a stream says, unpacked. */
export function readStream(document: PDFDocument, ref: PDFObject | undefined): string {
  const stream = document.context.lookup(ref);
  if (!(stream instanceof PDFRawStream)) throw new Error('This is no stream.');
  return new TextDecoder().decode(decodePDFRawStream(stream).decode());
}

/** A new stream. */
export function registerStream(
  document: PDFDocument,
  text: string,
  dict: Readonly<Record<string, string>> = {},
): PDFRef {
  return document.context.register(document.context.stream(new TextEncoder().encode(text), dict));
}

/** Replaces a piece of the first page's content. */
export function rewriteContent(document: PDFDocument, from: string, to: string): void {
  const page = document.getPage(0).node;
  const content = readStream(document, page.get(PDFName.of('Contents')));
  if (!content.includes(from)) throw new Error(`The page has no “${from}”.`);
  put(page, 'Contents', registerStream(document, content.replace(from, to)));
}
