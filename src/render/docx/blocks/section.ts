import type { ArrangedHead, Section } from '../../../document/model.ts';
import type { Place } from '../place.ts';
import { setInline } from '../set-inline.ts';
import { textStyle } from '../set-text.ts';
import type { Sheet } from '../sheet.ts';
import type { Strip } from '../strip.ts';
import { setBlocks } from './blocks.ts';
import { setHead } from './head.ts';
import { keepWhole } from './keep-whole.ts';
import { stripAt } from './paragraph.ts';

/** Sets a section: its heading, what else its head says, its body. */
export function setSection(section: Section<ArrangedHead>, sheet: Sheet): readonly Strip[] {
  const { aboveSection, belowSection } = sheet.tokens.space;
  const { language } = section;
  const place: Place = { indent: sheet.inset, listLevel: 0, headingLevel: 1, rank: 0, lead: belowSection, language };
  const heading = setHeading(section.head, sheet, place);
  const body = setBlocks(section.body, sheet, heading.length > 0 ? place : { ...place, lead: aboveSection });
  const [first, ...rest] = [...heading, ...body];
  if (!first) return [];
  const strips = [{ ...first, breakBefore: section.pageBreak === 'before' }, ...rest];
  return section.pageBreak === 'avoid' ? keepWhole(strips) : strips;
}

function setHeading(head: ArrangedHead, sheet: Sheet, place: Place): readonly Strip[] {
  const { aboveSection } = sheet.tokens.space;
  const [first, ...others] = head.lines;
  const title = first?.parts.find((part) => part.role === 'title');
  const text = textStyle(sheet, place.language, sheet.specs.Heading1.face);
  const across = { ...place, indent: 0, lead: aboveSection };
  const heading = title ? [stripAt(across, sheet, 'Heading1', setInline(title.passage.content, text))] : [];
  const parts = (first?.parts ?? []).filter((part) => part !== title);
  const lines = [{ parts }, ...others].filter((line) => line.parts.length > 0);
  if (lines.length === 0 && head.marginal.length === 0) return heading;
  // A date is read before the lines below the title's, so that it stands beside none of them.
  const apart = parts.length === 0 && head.marginal.length > 0;
  const rest = { ...head, lines: apart ? [{ parts }, ...lines] : lines };
  return [...heading, ...setHead(rest, sheet, place, 'HeadLine', 'plain')];
}
