import { LineRuleType, Paragraph, type TabStopDefinition } from 'docx';
import { paragraphOptions } from './paragraph-options.ts';
import type { Sheet } from './sheet.ts';
import type { Strip, TabStop } from './strip.ts';
import { paragraphStyleId } from './styles.ts';
import { twips } from './units.ts';

/** Builds a paragraph: its style, and only what differs from that. */
export function buildParagraph(strip: Strip, sheet: Sheet): Paragraph {
  const { style, own, tabs, numbering, direction, free } = strip;
  const spec = sheet.specs[style];
  const options = paragraphOptions({ ...spec, ...own }, sheet, spec);
  const picture = free ? { spacing: { before: 0, line: 240, lineRule: LineRuleType.AUTO } } : {};
  return new Paragraph({
    style: paragraphStyleId(style),
    ...options,
    ...picture,
    ...(tabs ? { tabStops: tabStopsOf(tabs, sheet) } : {}),
    ...(numbering ? { numbering } : {}),
    ...(strip.breakBefore ? { pageBreakBefore: true } : {}),
    ...(direction === undefined ? {} : { bidirectional: direction === 'rtl' }),
    children: [...strip.children],
  });
}

function tabStopsOf(tabs: readonly TabStop[], { measure }: Sheet): TabStopDefinition[] {
  const far: TabStop = { at: measure, type: 'right' };
  return [...tabs, far].map(({ at, type }) => ({ type, position: twips(at) }));
}
