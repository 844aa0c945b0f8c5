import type { ArrangedDocument } from '../../document/model.ts';
import type { Template } from '../template.ts';
import { compilePage } from './compile-page.ts';
import { setPhoto } from './photo.ts';
import { styleSheet } from './style/style-sheet.ts';
import { viewPage } from './view-page.ts';

/**
 * Sets a document as one page that holds all it needs: text, style, typefaces, photo. Nothing in it runs, and nothing
 * is asked of the network.
 * @returns the page in UTF-8; the same input gives the same bytes.
 * @throws UserError when the photo or a font cannot be read.
 */
export async function renderHtml(document: ArrangedDocument, template: Template): Promise<Uint8Array> {
  const photo = document.photo && (await setPhoto(document.photo));
  const css = await styleSheet(document, template);
  return Buffer.from(compilePage()(viewPage(document, template.theme, { css, photo })));
}
