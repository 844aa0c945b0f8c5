import { escapeXml } from './escape-xml.ts';

/** What a file says of itself. */
export interface FileFacts {
  readonly title: string;
  readonly creator: string;
  /** BCP 47. */
  readonly language: string;
  /** The document's date, which the file bears as its own: no clock is asked. */
  readonly date: Date;
}

const SPACES = {
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

/** The part `docProps/core.xml` (ECMA-376-2, 11). */
export function coreProperties({ title, creator, language, date }: FileFacts): string {
  const spaces = Object.entries(SPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  const time = date.toISOString().replace(/\.\d+Z$/, 'Z');
  const stamp = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  const words = Object.entries({ title, creator, language }).map(
    ([name, text]) => `<dc:${name}>${escapeXml(text)}</dc:${name}>`,
  );
  const by = `<cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy>`;
  const parts = [...words, by, stamp('created'), stamp('modified')].join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${spaces.join(' ')}>${parts}</cp:coreProperties>`;
}
