import type { ArrangedHead, Block, Entry } from '../../../document/model.ts';
import type { HeadWeight } from '../../../theme/theme.ts';
import { numberRoom } from '../number-room.ts';
import { type ParagraphStyle, styleLevel } from '../paragraph-styles.ts';
import { type Place, placeIn } from '../place.ts';
import { setInline } from '../set-inline.ts';
import { setText, styled, textStyle } from '../set-text.ts';
import type { Sheet } from '../sheet.ts';
import type { Strip } from '../strip.ts';
import { setBlocks } from './blocks.ts';
import { datedStrip } from './dates.ts';
import { setHead } from './head.ts';
import { keepWhole } from './keep-whole.ts';
import { stripAt } from './paragraph.ts';
import { setNumber } from './set-number.ts';

/** Sets an entry by its shape. Nothing moves to the right with depth: only bullets are indented. */
export function setEntry(
  entry: Entry<ArrangedHead>,
  sheet: Sheet,
  around: Place,
  beside: readonly Block<ArrangedHead>[],
): readonly Strip[] {
  const outside = placeIn(around, entry.language);
  const room = entry.head.number === undefined ? 0 : roomBeside(beside, sheet);
  const hang = entry.shape === 'entry' && outside.rank === 0 && room === 0 ? (sheet.tokens.hang ?? 0) : 0;
  const place: Place = {
    ...outside,
    indent: outside.indent + hang + room,
    headingLevel: outside.headingLevel + (entry.shape === 'bare' ? 0 : 1),
    rank: outside.rank + (entry.shape === 'entry' ? 1 : 0),
  };
  const strips = setShape(entry, sheet, place, weightOf(entry, sheet, outside));
  const numbered = entry.head.number === undefined ? strips : setNumber(entry.head.number, room, strips, sheet);
  const [first, ...rest] = hang > 0 ? outdented(numbered, hang) : numbered;
  if (!first) return [];
  const whole = [{ ...first, breakBefore: entry.pageBreak === 'before' }, ...rest];
  return entry.pageBreak === 'avoid' ? keepWhole(whole) : whole;
}

/** The room that the numbers of works need, in pt: the same for all of a list. */
function roomBeside(beside: readonly Block<ArrangedHead>[], { tokens }: Sheet): number {
  const numbers = beside.map((block) => (block.type === 'entry' ? Number.parseInt(block.head.number ?? '0', 10) : 0));
  return Math.max(numberRoom(Math.max(...numbers), tokens), tokens.hang ?? 0);
}

/** A first line begins before what hangs behind it. */
function outdented([first, ...rest]: readonly Strip[], hang: number): readonly Strip[] {
  return first ? [{ ...first, own: { ...first.own, hanging: hang } }, ...rest] : [];
}

/** Employer, then group or department, then role: each level marked in its own way, none by indentation. */
function weightOf(entry: Entry<ArrangedHead>, { tokens }: Sheet, { rank, listed }: Place): HeadWeight {
  if (entry.shape === 'group') return rank > 1 ? 'label' : 'group';
  if (rank === 0) return listed && tokens.faces.line ? 'line' : 'main';
  const holdsEntries = entry.body.some((block) => block.type === 'entry' && ['entry', 'group'].includes(block.shape));
  return rank === 1 && holdsEntries ? 'group' : 'role';
}

function setShape(entry: Entry<ArrangedHead>, sheet: Sheet, place: Place, weight: HeadWeight): readonly Strip[] {
  switch (entry.shape) {
    case 'entry':
    case 'group':
      return [...setOwnHead(entry, sheet, place, weight), ...setBody(entry.body, sheet, place)];
    case 'labelled-list':
      return setLabelledList(entry, sheet, place);
    case 'bare':
      return setBare(entry, sheet, place, weight);
  }
}

/** A head stays with its body; without one it need not stay with what comes after. */
function setOwnHead(
  { head, body }: Entry<ArrangedHead>,
  sheet: Sheet,
  place: Place,
  weight: HeadWeight,
): readonly Strip[] {
  const strips = setHead(head, sheet, place, headingAt(place), weight);
  if (body.length > 0) return strips;
  return strips.map((strip, index) =>
    index < strips.length - 1 ? strip : { ...strip, own: { ...strip.own, keepNext: false } },
  );
}

function headingAt({ headingLevel }: Place): ParagraphStyle {
  return `Heading${styleLevel(headingLevel)}`;
}

function setBody(body: readonly Block<ArrangedHead>[], sheet: Sheet, place: Place): readonly Strip[] {
  const { space } = sheet.tokens;
  const lead = body[0]?.type === 'entry' ? space.betweenBlocks : space.betweenItems;
  return setBlocks(body, sheet, { ...place, lead });
}

/** The label runs into prose; over anything else it stands on a line of its own, a heading to readers. */
function setLabelledList(entry: Entry<ArrangedHead>, sheet: Sheet, place: Place): readonly Strip[] {
  const label = entry.head.lines[0]?.parts[0]?.passage;
  if (!label) return setBody(entry.body, sheet, place);
  const text = textStyle(sheet, place.language);
  const run = setInline(label.content, styled(text, 'Label'));
  const [first, ...rest] = entry.body;
  if (first?.type !== 'paragraph') {
    return [stripAt(place, sheet, headingAt(place), run), ...setBody(entry.body, sheet, place)];
  }
  const prose = [...run, ...setText(' \u2002', text), ...setInline(first.passage.content, text)];
  return [stripAt(place, sheet, 'Normal', prose), ...setBody(rest, sheet, place)];
}

/** Prose without a head begins on the line of its date, which is read first. */
function setBare(entry: Entry<ArrangedHead>, sheet: Sheet, place: Place, weight: HeadWeight): readonly Strip[] {
  const { marginal } = entry.head;
  const [first, ...rest] = entry.body;
  if (marginal.length === 0) return setBlocks(entry.body, sheet, place);
  if (first?.type !== 'paragraph') {
    return [...setHead(entry.head, sheet, place, 'HeadLine', weight), ...setBody(entry.body, sheet, place)];
  }
  const prose = setInline(first.passage.content, textStyle(sheet, place.language));
  return [datedStrip(marginal, prose, sheet, place, { style: 'Normal', weight }), ...setBody(rest, sheet, place)];
}
