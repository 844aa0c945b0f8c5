import { describeFacts, type FileFacts } from '../describe-facts.ts';

export type { FileFacts };

const UA = 'http://www.aiim.org/pdfua/ns/id/';
const PDFA = 'http://www.aiim.org/pdfa/ns';

/** The XMP body: PDF/UA-1's mark with the schema that PDF/A asks for it (ISO 19005-3, 6.6.2.3), then the facts. */
export function describeFile(facts: FileFacts): string {
  return [
    `<rdf:Description rdf:about="" xmlns:pdfuaid="${UA}"><pdfuaid:part>1</pdfuaid:part></rdf:Description>`,
    schemaOfUa(),
    describeFacts(facts),
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
