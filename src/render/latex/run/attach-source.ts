import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { type Attachment, describeAttachment } from '../../attachment.ts';

/** Puts the source of what is printed into a PDF, as an associated file (ISO 19005-3, 6.8), dated like the PDF. */
export function attachSource(file: PDFDocument, source: Attachment, date: Date): void {
  const { context, catalog } = file;
  const { type, description } = describeAttachment(source);
  const content = Buffer.from(source.text);
  const day = PDFString.fromDate(date);
  const stream = context.flateStream(content, {
    Type: 'EmbeddedFile',
    Subtype: type,
    Params: { Size: content.length, CreationDate: day, ModDate: day },
  });
  const name = PDFHexString.fromText(source.name);
  const entry = context.register(
    context.obj({
      Type: 'Filespec',
      AFRelationship: 'Source',
      F: name,
      UF: name,
      EF: { F: context.register(stream) },
      Desc: PDFHexString.fromText(description),
    }),
  );
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict) ?? PDFDict.withContext(context);
  names.set(PDFName.of('EmbeddedFiles'), context.obj({ Names: [name, entry] }));
  if (!catalog.has(PDFName.of('Names'))) catalog.set(PDFName.of('Names'), names);
  catalog.set(PDFName.of('AF'), context.obj([entry]));
}
