const A = 'http://www.aiim.org/pdfa/ns';
const UA = 'http://www.aiim.org/pdfua/ns/id/';

/** In XMP, that a file keeps PDF/UA-1, with the schema that PDF/A asks for it (ISO 19005-3, 6.6.2.3). */
export function claimUa(): string {
  return [
    `<rdf:Description rdf:about="" xmlns:pdfuaid="${UA}"><pdfuaid:part>1</pdfuaid:part></rdf:Description>`,
    schemaOfUa(),
  ].join('');
}

/** In XMP, that a file keeps PDF/A-3a. */
export function claimA(): string {
  return [
    `<rdf:Description rdf:about="" xmlns:pdfaid="${A}/id/"><pdfaid:part>3</pdfaid:part>`,
    '<pdfaid:conformance>A</pdfaid:conformance></rdf:Description>',
  ].join('');
}

function schemaOfUa(): string {
  const property = [
    '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
    '<pdfaProperty:category>internal</pdfaProperty:category>',
    '<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>',
  ].join('');
  return [
    `<rdf:Description rdf:about="" xmlns:pdfaExtension="${A}/extension/" xmlns:pdfaSchema="${A}/schema#"`,
    ` xmlns:pdfaProperty="${A}/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">`,
    '<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>',
    `<pdfaSchema:namespaceURI>${UA}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>`,
    `<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">${property}</rdf:li></rdf:Seq></pdfaSchema:property>`,
    '</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
  ].join('');
}
