import { View } from '@react-pdf/renderer';
import type { Style } from '@react-pdf/types';
import type { ReactElement } from 'react';
import type { Passage } from '../../../document/model.ts';
import type { Hue } from '../../../theme/theme.ts';
import type { Setting } from '../flow.ts';
import { dateStyle } from '../style.ts';
import { Leaf } from './passage.tsx';

/** Between a text and the date at its right, in em. */
const GAP = 1.6;
/** The most of a line that a date or an aside may take. */
const SHARE = 0.4;
/** How much longer a text gets, at most, where its lines are not full. */
const LOOSE = 1.25;

interface MarginalProps {
  readonly passages: readonly Passage[];
  readonly beside: Beside;
  readonly colour?: Hue | undefined;
  readonly setting: Setting;
}

/** Dates and asides, in one line if they fit, flush with the far margin. */
export function Marginal({ passages, beside, colour = 'secondary', setting }: MarginalProps): ReactElement | null {
  if (passages.length === 0) return null;
  const rtl = setting.direction === 'rtl';
  const { width, below, side } = beside;
  const ink = { colour: setting.tokens.colour[colour] };
  const style = { ...dateStyle(setting.tokens), ...ink, ...(below ? {} : { align: 'end' as const }) };
  const gap = below || side ? 0 : GAP * setting.tokens.size.body;
  const lines = inLines(passages, width, setting);
  const shown = side ? lines.map((passage) => breakAtDash(passage, width, setting)) : lines;
  return (
    <View style={{ width, [rtl ? 'marginRight' : 'marginLeft']: gap }}>
      {shown.map((passage) => (
        <Leaf key={passage.path} passage={passage} style={style} width={width} setting={setting} />
      ))}
    </View>
  );
}

/** Widths in pt of marginal texts and of the text beside them. */
export interface Beside {
  readonly width: number;
  readonly rest: number;
  /** True when the marginal texts are too wide and stand below. */
  readonly below?: boolean | undefined;
  /** True when they stand in a column of their own. */
  readonly side?: boolean | undefined;
}

/** What of a measure goes to the marginal texts, and what remains for the text beside them, in pt. */
export function marginalWidth(passages: readonly Passage[], measure: number, setting: Setting): Beside {
  if (passages.length === 0) return { width: 0, rest: measure };
  const lines = inLines(passages, measure * SHARE, setting);
  const width = Math.max(...lines.map((passage) => widthOf(passage, setting)));
  if (width > measure * SHARE) return { width: measure, rest: measure, below: true };
  return { width, rest: measure - width - GAP * setting.tokens.size.body };
}

/** How many lines dates take in a column of that width, in pt: at most, since lines are never quite full. */
export function linesBeside(passages: readonly Passage[], width: number, setting: Setting): number {
  const counts = inLines(passages, width, setting).map((passage) => {
    const share = widthOf(passage, setting) / width;
    if (share <= 1) return 1;
    return breakAtDash(passage, width, setting) === passage ? Math.ceil(share * LOOSE) : 2;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How a text and what is marginal to it stand: side by side, or one under the other. */
export function besideStyle(beside: Beside, { direction }: Setting, marginalFirst = false): Style {
  if (beside.below) return { flexDirection: 'column' };
  const fromRight = (direction === 'rtl') !== marginalFirst;
  return { flexDirection: fromRight ? 'row-reverse' : 'row', alignItems: 'flex-start' };
}

/** A date and an aside stand side by side while both fit the width, in pt; else one under the other. */
function inLines(passages: readonly Passage[], width: number, setting: Setting): readonly Passage[] {
  const [first, ...rest] = passages;
  if (!first || rest.length === 0) return passages;
  const content = [first, ...rest].flatMap((passage, index): Passage['content'] =>
    index === 0 ? passage.content : [{ type: 'text', value: ' · ' }, ...passage.content],
  );
  const line = { path: first.path, content };
  return widthOf(line, setting) <= width ? [line] : passages;
}

/** A range that is too long for a line of that width, in pt, is divided behind its dash, if both its ends fit. */
function breakAtDash(passage: Passage, width: number, setting: Setting): Passage {
  const [only, ...more] = passage.content;
  if (only?.type !== 'text' || more.length > 0 || widthOf(passage, setting) <= width) return passage;
  const ends = only.value.split(/(?<=\u2009[\u2013~])\u2009/u);
  const partOf = (value: string): Passage => ({ ...passage, content: [{ type: 'text', value }] });
  if (ends.length !== 2 || ends.some((end) => widthOf(partOf(end), setting) > width)) return passage;
  return partOf(ends.map((end) => end.replaceAll(' ', '\u00A0')).join(' '));
}

function widthOf(passage: Passage, setting: Setting): number {
  const style = dateStyle(setting.tokens);
  return setting.naturalWidth(<Leaf passage={passage} style={style} width={setting.measure} setting={setting} />);
}
