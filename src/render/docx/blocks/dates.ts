import { type ParagraphChild, Tab, TextRun } from 'docx';
import type { ArrangedHead, Passage } from '../../../document/model.ts';
import { inlineText } from '../../../document/text.ts';
import type { HeadWeight } from '../../../theme/theme.ts';
import type { ParagraphStyle } from '../paragraph-styles.ts';
import type { Place } from '../place.ts';
import { setInline } from '../set-inline.ts';
import { setText, styled, type TextStyle, textStyle } from '../set-text.ts';
import type { Sheet } from '../sheet.ts';
import type { Strip } from '../strip.ts';
import { stripAt } from './paragraph.ts';

/** The dates at the far edge: on the line below where a title leaves no room, judged by its letters. */
export function datesBehind(
  { lines: [line], marginal }: ArrangedHead,
  sheet: Sheet,
  place: Place,
  weight: HeadWeight,
): readonly ParagraphChild[] {
  if (marginal.length === 0) return [];
  const text = textStyle(sheet, place.language);
  const dates = setDates(marginal, text, weight);
  if (!line) return dates;
  const whole = sheet.measure - place.indent;
  // Of a title of several lines the last is what a date may stand beside.
  const last = line.parts.reduce((sum, { passage }) => sum + widthOf(passage, sheet), 0) % whole;
  const beside = marginal.reduce((sum, passage) => sum + widthOf(passage, sheet), GAP * sheet.tokens.size.body);
  return [new TextRun({ ...(last + beside <= whole ? {} : { break: 1 }), children: [new Tab()] }), ...dates];
}

/** Between a text and the date at its right, in em. */
const GAP = 1.6;

/** Letters that are wider than those of Latin, by how much. */
const WIDE = [
  { letters: /[\p{Script=Cyrillic}\p{Script=Greek}]/gu, more: 0.15 },
  { letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, more: 1.2 },
] as const;

/** By letters, in pt. */
function widthOf({ content }: Passage, { tokens }: Sheet): number {
  const text = inlineText(content);
  const letters = WIDE.reduce(
    (sum, { letters: some, more }) => sum + more * (text.match(some)?.length ?? 0),
    text.length,
  );
  return letters * tokens.letterWidth * tokens.size.body;
}

/** Dates and asides with a dot between two. */
function setDates(marginal: readonly Passage[], text: TextStyle, weight: HeadWeight): readonly ParagraphChild[] {
  return marginal.flatMap((passage, index) => [
    ...(index > 0 ? setText(' · ', styled(text, 'Date')) : []),
    ...setDate(passage, text, weight),
  ]);
}

interface DatedLook {
  readonly style: ParagraphStyle;
  readonly weight: HeadWeight;
}

/**
 * A text behind its dates: these stand in the column that is kept for them, on a line of their own where that is too
 * narrow; without such a column they begin the line.
 */
export function datedStrip(
  marginal: readonly Passage[],
  children: readonly ParagraphChild[],
  sheet: Sheet,
  place: Place,
  { style, weight }: DatedLook,
): Strip {
  const text = textStyle(sheet, place.language);
  const dates = setDates(marginal, text, weight);
  if (dates.length === 0) return stripAt(place, sheet, style, children);
  const { side, dates: where } = sheet.tokens;
  if (where !== 'side' || sheet.inset === 0) {
    return stripAt(place, sheet, style, [...dates, ...setText('\u2003', text), ...children]);
  }
  const fits = marginal.reduce((sum, passage) => sum + widthOf(passage, sheet), 0) <= side.width;
  const row = fits ? [tab(), ...dates, tab(), ...children] : [...dates, new TextRun({ break: 1 }), ...children];
  const strip = stripAt(place, sheet, style, row);
  const edge = place.indent - sheet.inset;
  return {
    ...strip,
    own: { ...strip.own, hanging: sheet.inset },
    tabs: [
      { at: edge + side.width, type: 'right' },
      { at: place.indent, type: 'left' },
    ],
  };
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

/** A date, or what stands in its place. */
function setDate(passage: Passage, text: TextStyle, weight: HeadWeight): readonly ParagraphChild[] {
  const own = weight === 'main' && text.sheet.tokens.dateColours?.main !== undefined;
  return setInline(passage.content, styled(text, own ? 'MainDate' : 'Date'));
}
