import type { Passage } from '../../../document/model.ts';
import { insetOf } from '../../../theme/text-measure.ts';
import type { Hue } from '../../../theme/theme.ts';
import type { TexPlace, TexSetting } from '../setting.ts';
import { command, joinTex, type Tex, tex } from '../tex.ts';
import { passageSpan } from '../text/set-inline.ts';
import { setSpan } from '../text/set-span.ts';
import { rowOf } from '../text/span.ts';
import { textSpan } from '../text/text-span.ts';
import { hueCommand } from './face.ts';
import { piece } from './piece.ts';

interface DatedProps {
  /** Undefined where there are only dates. */
  readonly text: Tex | undefined;
  /** What it is in the structure tree, a paragraph unless said. */
  readonly tag?: string | undefined;
  /** Its entry in the outline. */
  readonly bookmark?: Tex | undefined;
  /** The field it comes from. */
  readonly path: string;
  readonly marginal: readonly Passage[];
  /** True where the dates are read before the text. */
  readonly marginalFirst?: boolean | undefined;
  /** The colour of the dates, where it is not that of all. */
  readonly dateColour?: Hue | undefined;
  /** How far the first line begins outside the place, in pt. */
  readonly hang?: number | undefined;
  /** True where a line without dates follows, beside which a second line of dates may stand. */
  readonly overhangs?: boolean | undefined;
  /** True for prose, which pages may part. */
  readonly splits?: boolean | undefined;
  readonly setting: TexSetting;
  readonly place: TexPlace;
}

/** A strip with dates beside its text: at the far edge, or in the column at the side where the theme has one. */
export function setDated(props: DatedProps): readonly Tex[] {
  const { path, marginal, hang = 0, splits, setting, place } = props;
  const { lead, indent } = place;
  const inset = insetOf(setting.tokens);
  const atSide = setting.tokens.dates === 'side' && inset > 0 && indent >= inset;
  // The plan of the tags is in reading order.
  const read = props.marginalFirst ? datesOf(props, atSide) : undefined;
  const dims = tex`{${lead}}{${indent}}{${hang}}{${bodyOf(props)}}`;
  if (marginal.length === 0) return piece(path, tex`${command(splits ? 'Text' : 'Line')}${dims}`);
  const dates = read ?? datesOf(props, atSide);
  const order = splits ? 'Prose' : props.marginalFirst ? 'First' : 'Last';
  const name = command(`Dated${atSide ? 'Side' : 'Far'}${order}`);
  if (splits) return piece(path, tex`${name}${dims}${dates}`);
  const over = atSide ? (props.overhangs ? tex`{1}` : tex`{0}`) : tex``;
  return piece(path, tex`${name}${dims}${dates}${over}`);
}

function bodyOf({ text = tex``, tag = 'P', bookmark = tex``, setting, place }: DatedProps): Tex {
  const number = place.mark ? tex`\Outside{${place.mark.room}}{\Hue{Secondary}${place.mark.text}}` : tex``;
  return tex`${number}${bookmark}${setting.tags.leaf(tag, place.structure, text)}`;
}

/** The most of a line that a date or an aside may take. */
const SHARE = 0.4;

/** Dates and asides twice: in one line, and one under the other, for TeX to take what fits. */
function datesOf({ marginal, dateColour, setting, place }: DatedProps, atSide: boolean): Tex {
  if (marginal.length === 0) return tex``;
  const colour = hueCommand(dateColour ?? 'secondary');
  // What its own column cannot hold is broken there.
  const width = atSide ? setting.tokens.side.width : SHARE * setting.measure;
  const narrow = { ...setting, measure: width + insetOf(setting.tokens) };
  const spans = marginal.map((passage) => passageSpan(parted(passage, atSide), narrow));
  const dot = textSpan(' · ', { size: setting.tokens.size.body }, setting, '');
  const paragraph = (text: Tex): Tex => setting.tags.leaf('P', place.structure, text);
  const row = rowOf(spans.flatMap((one, index) => (index === 0 ? [one] : [dot, one])));
  const inOne = paragraph(setSpan(row, setting));
  const lines = spans.length === 1 ? [inOne] : spans.map((one) => paragraph(setSpan(one, setting)));
  const stacked = joinTex(lines.map((line) => tex`\DateLine{${colour}${line}}`));
  return tex`{${colour}${inOne}}{${stacked}}`;
}

/** A range may be divided behind its dash where it stands in a narrow column. */
function parted(passage: Passage, atSide: boolean): Passage {
  const [only, ...more] = passage.content;
  if (!atSide || only?.type !== 'text' || more.length > 0) return passage;
  const ends = only.value.split(/(?<=\u2009[\u2013~])\u2009/u);
  if (ends.length !== 2) return passage;
  const value = ends.map((end) => end.replaceAll(' ', '\u00a0')).join(' ');
  return { ...passage, content: [{ type: 'text', value }] };
}
