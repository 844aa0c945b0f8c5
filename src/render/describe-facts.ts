/** What a file says of itself, in its Info dictionary and its XMP alike. */
export interface FileFacts {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  readonly creator: string;
  readonly date: Date;
}

/** The facts in XMP: the descriptions that every PDF has. */
export function describeFacts(facts: FileFacts): string {
  return [
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

function stamp(date: Date): string {
  return `${date.toISOString().split('.')[0]}Z`;
}

/** XML text (XML 1.0, 2.4); what is outside ASCII becomes a reference, since pdfkit counts letters, not bytes. */
function toXml(text: string): string {
  const marked = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [...marked].map((letter) => (letter > '~' ? `&#${letter.codePointAt(0)};` : letter)).join('');
}
