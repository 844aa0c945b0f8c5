import type { TermRow, Terms } from '../../../document/model.ts';
import type { Place } from '../place.ts';
import { setInline } from '../set-inline.ts';
import { setText, styled, textStyle } from '../set-text.ts';
import type { Sheet } from '../sheet.ts';
import type { Strip } from '../strip.ts';
import { stripAt } from './paragraph.ts';

/** Sets label and value rows: the label marked, the value behind it. */
export function setTerms({ rows }: Terms, sheet: Sheet, place: Place): readonly Strip[] {
  const { betweenItems } = sheet.tokens.space;
  return rows.map((row, index) => {
    const here = { ...place, lead: index === 0 ? place.lead : betweenItems };
    return stripAt(here, sheet, 'Terms', setRow(row, sheet, place));
  });
}

function setRow({ label, value }: TermRow, sheet: Sheet, { language }: Place): Strip['children'] {
  const text = textStyle(sheet, language);
  const mark = setInline(label.content, styled(text, 'Term'));
  if (value.content.length === 0) return mark;
  return [...mark, ...setText(' \u2002', text), ...setInline(value.content, text)];
}
