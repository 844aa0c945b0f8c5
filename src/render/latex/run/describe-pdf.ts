import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describeFacts, type FileFacts } from '../../describe-facts.ts';

/**
 * Says in a PDF by TeX what a PDF of Galley's own says of itself: in its Info and its XMP alike, and nothing of what
 * TeX says besides. `print` is what the file is told from others by; `claims` are what it claims, in XMP.
 */
export function describePdf(file: PDFDocument, facts: FileFacts, print: string, claims: string): void {
  const { context, catalog } = file;
  context.trailerInfo.Info = context.register(PDFDict.withContext(context));
  file.setTitle(facts.title);
  file.setAuthor(facts.author);
  file.setCreator(facts.creator);
  file.setProducer(facts.creator);
  file.setCreationDate(facts.date);
  file.setModificationDate(facts.date);
  catalog.set(PDFName.of('Lang'), PDFString.of(facts.language));
  const metadata = context.stream(Buffer.from(packet(claims + describeFacts(facts))), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  const id = PDFHexString.of(print);
  context.trailerInfo.ID = context.obj([id, id]);
}

function packet(body: string): string {
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    body,
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}
