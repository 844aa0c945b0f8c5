import { LineRuleType, Paragraph, TabStopType } from 'docx';
import { paragraphOptions } from './paragraph-options.ts';
import type { Sheet } from './sheet.ts';
import type { Strip } from './strip.ts';
import { paragraphStyleId } from './styles.ts';
import { twips } from './units.ts';

/** Builds a paragraph: its style, and only what differs from that. */
export function buildParagraph(strip: Strip, sheet: Sheet): Paragraph {
  const { style, own, tab, numbering, direction, free } = strip;
  const spec = sheet.specs[style];
  const options = paragraphOptions({ ...spec, ...own }, sheet, spec);
  const picture = free ? { spacing: { before: 0, line: 240, lineRule: LineRuleType.AUTO } } : {};
  return new Paragraph({
    style: paragraphStyleId(style),
    ...options,
    ...picture,
    ...(tab === undefined ? {} : { tabStops: tabsOf(tab, sheet) }),
    ...(numbering ? { numbering } : {}),
    ...(strip.breakBefore ? { pageBreakBefore: true } : {}),
    ...(direction === undefined ? {} : { bidirectional: direction === 'rtl' }),
    children: [...strip.children],
  });
}

function tabsOf(tab: number, { measure }: Sheet): { readonly type: 'left' | 'right'; readonly position: number }[] {
  return [
    { type: TabStopType.LEFT, position: twips(tab) },
    { type: TabStopType.RIGHT, position: twips(measure) },
  ];
}
