import type { ParagraphChild } from 'docx';
import type { ArrangedHead, HeadLine, HeadPart } from '../../../document/model.ts';
import type { HeadWeight } from '../../../theme/theme.ts';
import { separatorAfter } from '../../separator-after.ts';
import { type CharacterStyle, WEIGHTS } from '../character-styles.ts';
import type { ParagraphStyle } from '../paragraph-styles.ts';
import type { Place } from '../place.ts';
import { setInline } from '../set-inline.ts';
import { setText, styled, type TextStyle, textStyle } from '../set-text.ts';
import type { Sheet } from '../sheet.ts';
import type { Strip } from '../strip.ts';
import { datedStrip, datesBehind } from './dates.ts';
import { stripAt } from './paragraph.ts';

/** A head's first line with what is marginal to it beside it, then its other lines. All stay with what follows. */
export function setHead(
  head: ArrangedHead,
  sheet: Sheet,
  place: Place,
  style: ParagraphStyle,
  weight: HeadWeight,
): readonly Strip[] {
  const text = textStyle(sheet, place.language);
  const [first, ...others] = head.lines;
  const line = first ? setLine(first, text, weight) : [];
  const below = { ...place, lead: 0 };
  const row = head.marginalFirst
    ? datedStrip(head.marginal, line, sheet, place, { style, weight })
    : stripAt(place, sheet, style, [...line, ...datesBehind(head, sheet, place, weight)]);
  return [row, ...others.map((other) => stripAt(below, sheet, 'HeadLine', setLine(other, text, weight)))];
}

/** The parts of a line, each in its style, with the template's separators. */
function setLine({ parts }: HeadLine, text: TextStyle, weight: HeadWeight): readonly ParagraphChild[] {
  return parts.flatMap((part, index) => [
    ...(index > 0 ? setText(separatorAfter(parts[index - 1], part), text) : []),
    ...setInline(part.passage.content, styled(text, styleOf(part, weight))),
  ]);
}

function styleOf({ role, style }: HeadPart, weight: HeadWeight): CharacterStyle | undefined {
  switch (style) {
    case 'strong':
      return WEIGHTS[weight];
    case 'emphasis':
      return 'Second';
    case 'secondary':
      return role === 'date' ? 'Date' : 'Detail';
    case 'accent':
      return 'Accent';
    case 'regular':
      return undefined;
  }
}
