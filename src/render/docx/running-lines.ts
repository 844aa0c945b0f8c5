import { Footer, Header, type ISectionOptions, PageNumber, type ParagraphChild, Tab, TextRun } from 'docx';
import type { ArrangedDocument } from '../../document/model.ts';
import { inlineLine } from '../../document/text.ts';
import { stripAt } from './blocks/paragraph.ts';
import { buildParagraph } from './build-paragraph.ts';
import { topPlace } from './place.ts';
import { setText, textStyle } from './set-text.ts';
import type { Sheet } from './sheet.ts';

/**
 * What pages repeat from the second on, as the theme wants it: the name, the page's number. The first page goes without,
 * since a page that is alone needs no number, and nobody knows here whether it is.
 */
export function runningLines(document: ArrangedDocument, sheet: Sheet): Pick<ISectionOptions, 'headers' | 'footers'> {
  const { footer } = sheet.tokens;
  if (footer === 'none') return {};
  const text = textStyle(sheet);
  const name = footer === 'name-page' ? setText(inlineLine(document.name.content), text) : [];
  const number = pageOf(document.words.page);
  const place = topPlace(0, sheet);
  if (sheet.look.running === 'head') {
    const line = stripAt(place, sheet, 'Header', [...name, new TextRun({ children: [new Tab()] }), ...number]);
    return { headers: { default: new Header({ children: [buildParagraph(line, sheet)] }) } };
  }
  const dot = name.length > 0 ? setText('  ·  ', text) : [];
  const line = stripAt(place, sheet, 'Footer', [...name, ...dot, ...number]);
  return { footers: { default: new Footer({ children: [buildParagraph(line, sheet)] }) } };
}

/** `Page {n} of {m}` with fields that a word processor fills. */
function pageOf(words: string): readonly ParagraphChild[] {
  const fields = { '{n}': PageNumber.CURRENT, '{m}': PageNumber.TOTAL_PAGES } as const;
  const parts = words.split(/(\{[nm]\})/).filter((part) => part !== '');
  return parts.map((part) => {
    const field = part === '{n}' || part === '{m}' ? fields[part] : undefined;
    return new TextRun(field ? { children: [field] } : { text: part });
  });
}
