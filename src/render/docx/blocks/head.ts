import { type ParagraphChild, Tab, TextRun } from 'docx';
import type { ArrangedHead, HeadLine, HeadPart, Passage } from '../../../document/model.ts';
import type { HeadWeight } from '../../../theme/theme.ts';
import { separatorAfter } from '../../separator-after.ts';
import { type CharacterStyle, WEIGHTS } from '../character-styles.ts';
import type { ParagraphStyle } from '../paragraph-styles.ts';
import type { Place } from '../place.ts';
import { setInline } from '../set-inline.ts';
import { setText, styled, type TextStyle, textStyle } from '../set-text.ts';
import type { Sheet } from '../sheet.ts';
import type { Strip } from '../strip.ts';
import { stripAt } from './paragraph.ts';

/** A head's first line with what is marginal to it at the far edge, then its other lines. All stay with what follows. */
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
  const dates = head.marginal.map((passage) => setDate(passage, text, weight));
  const row = head.marginalFirst
    ? [...dates.flatMap((date) => [...date, ...setText('\u2003', text)]), ...line]
    : [...line, ...dates.flatMap((date, index) => [...apart(index, line, text), ...date])];
  const below = { ...place, lead: 0 };
  return [
    stripAt(place, sheet, style, row),
    ...others.map((other) => stripAt(below, sheet, 'HeadLine', setLine(other, text, weight))),
  ];
}

/** A tab before the first date, a dot between two; a date without a title begins the line. */
function apart(index: number, line: readonly ParagraphChild[], text: TextStyle): readonly ParagraphChild[] {
  if (index > 0) return setText(' · ', styled(text, 'Date'));
  return line.length > 0 ? [new TextRun({ children: [new Tab()] })] : [];
}

/** A date, or what stands in its place. */
export function setDate(passage: Passage, text: TextStyle, weight: HeadWeight): readonly ParagraphChild[] {
  const own = weight === 'main' && text.sheet.tokens.dateColours?.main !== undefined;
  return setInline(passage.content, styled(text, own ? 'MainDate' : 'Date'));
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
