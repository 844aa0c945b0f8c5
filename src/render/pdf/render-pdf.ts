import type { ArrangedDocument } from '../../document/model.ts';
import { inlineLine } from '../../document/text.ts';
import type { Attachment } from '../attachment.ts';
import type { Template } from '../template.ts';
import { print } from './print.ts';
import { setPages } from './set-pages.ts';

export interface PdfSettings {
  /** The date the file bears. */
  readonly date: Date;
  /** What travels inside the file: the source of what is printed. */
  readonly source?: Attachment | undefined;
}

/**
 * Sets a document through a template's PDF layout and draws its pages.
 * @returns the file's bytes; the same input gives the same bytes.
 * @throws UserError when the template has no such layout, or a letter no font has.
 */
export async function renderPdf(
  document: ArrangedDocument,
  template: Template,
  settings: PdfSettings,
): Promise<Uint8Array> {
  const { pages, flow } = await setPages(document, template);
  const name = inlineLine(document.name.content);
  const facts = { title: name, author: name, language: document.language, creator: 'Galley', date: settings.date };
  return print(pages, flow, facts, settings.source);
}
