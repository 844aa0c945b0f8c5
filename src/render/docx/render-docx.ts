import { Document, Packer } from 'docx';
import type { ArrangedDocument } from '../../document/model.ts';
import { inlineLine } from '../../document/text.ts';
import { UserError } from '../../errors.ts';
import type { Template } from '../template.ts';
import { setBlocks } from './blocks/blocks.ts';
import { setPhoto } from './blocks/photo.ts';
import { setSection } from './blocks/section.ts';
import { setTitle } from './blocks/title.ts';
import { coreProperties } from './core-properties.ts';
import { embedFaces } from './embed-faces.ts';
import { facePath, fontRelationships, fontTable } from './font-table.ts';
import { numberingOf } from './numbering.ts';
import { topPlace } from './place.ts';
import { sectionsOf } from './sections.ts';
import { settle } from './settle.ts';
import { type Sheet, sheetFor } from './sheet.ts';
import type { Strip } from './strip.ts';
import { stylesOf } from './styles.ts';

export interface DocxSettings {
  /** The date the file bears. */
  readonly date: Date;
}

/**
 * Sets a document as a Word file in a template's faces and colours: real styles, lists and fields, one column in reading
 * order, no tables and no text boxes, so that people can edit it and parsers read it.
 * @returns the file's bytes; the same input gives the same bytes.
 * @throws UserError when the template has no look for it, or the photo cannot be read.
 */
export async function renderDocx(
  document: ArrangedDocument,
  template: Template,
  settings: DocxSettings,
): Promise<Uint8Array> {
  const { theme, docx } = template;
  if (!docx) {
    throw new UserError({
      message: `The template “${theme.name}” has no look for Word files.`,
      hint: 'Choose another with --template; `galley templates` lists them.',
    });
  }
  const sheet = sheetFor(document, theme, docx);
  const strips = await stripsOf(document, sheet);
  const sections = sectionsOf(strips, document, sheet);
  const faces = await embedFaces(document, sheet.fonts);
  const file = new Document({
    styles: stylesOf(sheet),
    numbering: numberingOf(sheet.lists, sheet),
    sections,
  });
  const name = inlineLine(document.name.content);
  const facts = { title: name, creator: name, language: document.language, date: settings.date };
  const packed = await Packer.toBuffer(file, false, [
    { path: 'docProps/core.xml', data: coreProperties(facts) },
    { path: 'word/fontTable.xml', data: fontTable(sheet.fonts, faces) },
    { path: 'word/_rels/fontTable.xml.rels', data: fontRelationships(faces) },
  ]);
  return settle(packed, new Map(faces.map(({ bytes }, index) => [`word/${facePath(index)}`, bytes])));
}

async function stripsOf(document: ArrangedDocument, sheet: Sheet): Promise<readonly Strip[]> {
  const { photo, regions } = document;
  return [
    ...(photo ? [await setPhoto(photo, sheet)] : []),
    ...setTitle(document, sheet),
    ...regions.flatMap(({ summary, sections }) => [
      ...setBlocks(summary, sheet, topPlace(sheet.tokens.leading, sheet)),
      ...sections.flatMap((section) => setSection(section, sheet)),
    ]),
  ];
}
