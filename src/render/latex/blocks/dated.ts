import type { Passage } from '../../../document/model.ts';
import { insetOf } from '../../../theme/text-measure.ts';
import type { Hue } from '../../../theme/theme.ts';
import type { TexPlace, TexSetting } from '../setting.ts';
import { joinTex, type Tex, tex } from '../tex.ts';
import { passageSpan } from '../text/set-inline.ts';
import { setSpan } from '../text/set-span.ts';
import { rowOf } from '../text/span.ts';
import { textSpan } from '../text/text-span.ts';
import { hueName } from './face.ts';
import { strip } from './strip.ts';

interface DatedProps {
  /** Undefined where there are only dates. */
  readonly text: Tex | undefined;
  /** What it is in the structure tree, a paragraph unless said. */
  readonly tag?: string | undefined;
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
  const { path, marginal, hang, splits, setting, place } = props;
  const { lead: above, indent, ends } = place;
  const { usual } = setting;
  const inset = insetOf(setting.tokens);
  const atSide = setting.tokens.dates === 'side' && inset > 0 && indent >= inset;
  // The plan of the tags is in reading order.
  const read = props.marginalFirst ? datesOf(props, atSide) : undefined;
  const body = bodyOf(props);
  const options = { above, indent, hang };
  if (marginal.length === 0)
    return strip({ name: splits ? 'Text' : 'Line', path, options, usual, ends, texts: [body] });
  const { inOne, stacked } = read ?? datesOf(props, atSide);
  const order = splits ? 'Prose' : props.marginalFirst ? 'First' : '';
  // Where the theme has a column for them, dates stand elsewhere only in text that is as wide as the page.
  const where = setting.tokens.dates !== 'side' || atSide ? '' : 'Far';
  const more = [...hueOf(props), ...(atSide && props.overhangs && !splits ? [tex`followed`] : [])];
  const strips = { path, options: { ...options, more }, usual, ends, texts: [body, inOne] };
  return strip({ name: `Dated${where}${order}`, ...strips, last: stacked });
}

function hueOf({ dateColour = 'secondary' }: DatedProps): readonly Tex[] {
  return dateColour === 'secondary' ? [] : [tex`dates=${hueName(dateColour)}`];
}

function bodyOf({ text = tex``, tag = 'P', setting, place }: DatedProps): Tex {
  const number = place.mark ? tex`\Number{${place.mark.room}}{${place.mark.text}}` : tex``;
  return tex`${number}${setting.tags.leaf(tag, place.structure, text)}`;
}

/** Dates and asides in one line; where there are several, also one under the other, for TeX to take what fits. */
interface Dates {
  readonly inOne: Tex;
  readonly stacked: Tex | undefined;
}

/** The most of a line that a date or an aside may take. */
const SHARE = 0.4;

function datesOf({ marginal, setting, place }: DatedProps, atSide: boolean): Dates {
  // What its own column cannot hold is broken there.
  const width = atSide ? setting.tokens.side.width : SHARE * setting.measure;
  const narrow = { ...setting, measure: width + insetOf(setting.tokens) };
  const spans = marginal.map((passage) => passageSpan(parted(passage, atSide), narrow));
  const dot = textSpan(' · ', { size: setting.tokens.size.body }, setting, '');
  const paragraph = (text: Tex): Tex => setting.tags.leaf('P', place.structure, text);
  const row = rowOf(spans.flatMap((one, index) => (index === 0 ? [one] : [dot, one])));
  const inOne = paragraph(setSpan(row, setting));
  if (spans.length < 2) return { inOne, stacked: undefined };
  const lines = spans.map((one) => tex`\DateLine{${paragraph(setSpan(one, setting))}}`);
  return { inOne, stacked: joinTex(lines) };
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
