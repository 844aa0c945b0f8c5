import { createHash } from 'node:crypto';
import { type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { DossierFacts, DossierPart } from './part.ts';

const MAKER = 'Galley';

/** Says in a merged file whose it is, in its Info and its XMP alike, and gives it the identifiers that its content has. */
export function describeDossier(merged: PDFDocument, parts: readonly DossierPart[], facts: DossierFacts): void {
  const { context, catalog } = merged;
  merged.setTitle(facts.title, { showInWindowTitleBar: true });
  merged.setAuthor(facts.author);
  merged.setCreator(MAKER);
  merged.setProducer(MAKER);
  merged.setCreationDate(facts.date);
  merged.setModificationDate(facts.date);
  catalog.set(PDFName.of('Lang'), PDFString.of(facts.language));
  const metadata = context.stream(Buffer.from(xmp(facts)), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  const hash = createHash('md5');
  for (const { title, bytes } of parts) hash.update(title).update(bytes);
  const id = PDFHexString.of(hash.update(JSON.stringify(facts)).digest('hex'));
  context.trailerInfo.ID = context.obj([id, id]);
}

/** No claim of a standard: what is enclosed may keep none. */
function xmp({ title, author, language, date }: DossierFacts): string {
  const stamp = `${date.toISOString().split('.')[0]}Z`;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${toXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${toXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${toXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${stamp}</xmp:CreateDate><xmp:ModifyDate>${stamp}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${MAKER}</xmp:CreatorTool><pdf:Producer>${MAKER}</pdf:Producer>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

function toXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
