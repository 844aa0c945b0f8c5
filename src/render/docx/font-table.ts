import type { EmbeddedFace } from './embed-faces.ts';
import { escapeXml } from './escape-xml.ts';
import type { Fonts } from './fonts.ts';

/**
 * What stands in for a face where it is not installed, nearest in width first: few who get a résumé have the faces of
 * its template. Word takes the first of these that it finds (`w:altName`, ECMA-376-1, 17.8.3.1).
 */
const STAND_INS: Readonly<Record<string, string>> = {
  'Source Serif 4': 'Source Serif Pro,Cambria,Georgia',
  'Source Sans 3': 'Source Sans Pro,Calibri,Carlito',
  'EB Garamond': 'Garamond,Cormorant Garamond,Times New Roman',
  Inter: 'Segoe UI,Helvetica Neue,Arial',
  Lato: 'Carlito,Calibri',
  'Source Code Pro': 'Consolas,Menlo,Courier New',
};

/**
 * The part `word/fontTable.xml`: every face that the document names, what it is like, what may stand in for it, and
 * which of the files that come along it is.
 */
export function fontTable(fonts: Fonts, embedded: readonly EmbeddedFace[]): string {
  const kind = fonts.sans ? 'swiss' : 'roman';
  const faces = new Map([
    [fonts.text, kind],
    [fonts.eastAsian, kind],
    [fonts.complex, kind],
    [fonts.mono, 'modern'],
  ]);
  const entries = [...faces].map(([name, family]) => {
    const standIns = STAND_INS[name];
    const altName = standIns ? `<w:altName w:val="${escapeXml(standIns)}"/>` : '';
    const embeds = embedded.flatMap(({ font, element, key }, index) =>
      font === name ? [`<w:${element} r:id="rId${index + 1}" w:fontKey="${key}"/>`] : [],
    );
    const pitch = family === 'modern' ? 'fixed' : 'variable';
    return `<w:font w:name="${escapeXml(name)}">${altName}<w:family w:val="${family}"/><w:pitch w:val="${pitch}"/>${embeds.join('')}</w:font>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${RELATIONSHIPS}">${entries.join('')}</w:fonts>`;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The part that says where the files of faces are. */
export function fontRelationships(embedded: readonly EmbeddedFace[]): string {
  const entries = embedded.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/font" Target="${facePath(index)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

/** Where the nth face is, from the folder of the document. */
export function facePath(index: number): string {
  return `fonts/font${index + 1}.odttf`;
}
