/** What a file says of itself, in its Info dictionary and its XMP alike. */
export interface FileFacts {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  readonly creator: string;
  readonly date: Date;
}

const UA = 'http://www.aiim.org/pdfua/ns/id/';
const PDFA = 'http://www.aiim.org/pdfa/ns';

/** The XMP body: PDF/UA-1's mark with the schema that PDF/A asks for it (ISO 19005-3, 6.6.2.3), then the facts. */
export function describeFile(facts: FileFacts): string {
  return [
    `<rdf:Description rdf:about="" xmlns:pdfuaid="${UA}"><pdfuaid:part>1</pdfuaid:part></rdf:Description>`,
    schemaOfUa(),
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${toXml(facts.title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${toXml(facts.author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${toXml(facts.language)}</rdf:li></rdf:Bag></dc:language>`,
    '</rdf:Description>',
    `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">`,
    `<xmp:CreateDate>${stamp(facts.date)}</xmp:CreateDate><xmp:ModifyDate>${stamp(facts.date)}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${toXml(facts.creator)}</xmp:CreatorTool><pdf:Producer>${toXml(facts.creator)}</pdf:Producer>`,
    '</rdf:Description>',
  ].join('');
}

function schemaOfUa(): string {
  const property = [
    '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
    '<pdfaProperty:category>internal</pdfaProperty:category>',
    '<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>',
  ].join('');
  return [
    `<rdf:Description rdf:about="" xmlns:pdfaExtension="${PDFA}/extension/" xmlns:pdfaSchema="${PDFA}/schema#"`,
    ` xmlns:pdfaProperty="${PDFA}/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">`,
    '<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>',
    `<pdfaSchema:namespaceURI>${UA}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>`,
    `<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">${property}</rdf:li></rdf:Seq></pdfaSchema:property>`,
    '</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
  ].join('');
}

function stamp(date: Date): string {
  return `${date.toISOString().split('.')[0]}Z`;
}

/** XML text (XML 1.0, 2.4); what is outside ASCII becomes a reference, since pdfkit counts letters, not bytes. */
function toXml(text: string): string {
  const marked = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [...marked].map((letter) => (letter > '~' ? `&#${letter.codePointAt(0)};` : letter)).join('');
}
