import type { Paragraph } from '../../../document/model.ts';
import type { ParagraphStyle } from '../paragraph-styles.ts';
import { directionAt, type Place } from '../place.ts';
import { setInline } from '../set-inline.ts';
import { textStyle } from '../set-text.ts';
import type { Sheet } from '../sheet.ts';
import type { Strip } from '../strip.ts';

/** Sets a paragraph: prose, or what stands around the text of a letter. */
export function setParagraph({ passage, standing }: Paragraph, sheet: Sheet, place: Place): Strip {
  const children = setInline(passage.content, textStyle(sheet, place.language));
  if (!standing) return stripAt(place, sheet, 'Normal', children);
  const { at = 'start', above, keep = false } = standing;
  const own = {
    above: above * sheet.tokens.leading,
    indent: place.indent + (at === 'half' ? (sheet.measure - place.indent) / 2 : 0),
    align: at === 'end' ? 'end' : 'start',
    keepNext: keep,
  } as const;
  return { ...stripAt(place, sheet, 'LetterPart', children), own };
}

/** A paragraph of a style at a place. */
export function stripAt(place: Place, sheet: Sheet, style: ParagraphStyle, children: Strip['children']): Strip {
  return {
    style,
    children,
    own: { above: place.lead, indent: place.indent + hangingOf(style, sheet) },
    direction: directionAt(place, sheet),
  };
}

function hangingOf(style: ParagraphStyle, sheet: Sheet): number {
  return style === 'Terms' ? sheet.specs[style].hanging : 0;
}
