import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Passage } from '../../../document/model.ts';
import { insetOf } from '../../../theme/text-measure.ts';
import type { Hue } from '../../../theme/theme.ts';
import { type FlowItem, measureAt, type Place, type Setting } from '../flow.ts';
import { itemAt } from './item.tsx';
import { besideStyle, linesBeside, Marginal, marginalWidth } from './marginal.tsx';

interface DatedProps {
  /** The dates and asides that stand beside the text. */
  readonly marginal: readonly Passage[];
  readonly place: Place;
  readonly setting: Setting;
  /** Space before it in pt. */
  readonly above: number;
  /** The colour of the dates, where it is not that of all. */
  readonly dateColour?: Hue | undefined;
  readonly keepWithNext?: boolean | undefined;
  /** True where a line without dates follows on the same page, beside which a second line of dates may stand. */
  readonly overhangs?: boolean | undefined;
  /** True where the dates are read before the text. */
  readonly marginalFirst?: boolean | undefined;
  /** The text, set to the width in pt that the dates leave; null where there is none. */
  readonly text: (width: number) => ReactElement | null;
}

/** A strip with dates beside its text: at the far edge, or in the column at the side where the theme has one. */
export function datedItem(props: DatedProps): FlowItem {
  const { place, setting, above, keepWithNext, text } = props;
  const inset = insetOf(setting.tokens);
  if (setting.tokens.dates === 'side' && inset > 0 && place.indent >= inset) {
    const element = <SideRow {...props} />;
    return itemAt({ ...place, indent: place.indent - inset }, element, above, keepWithNext);
  }
  return itemAt(place, <FarRow {...props} text={text} />, above, keepWithNext);
}

/** The dates flush with the far edge, on the text's first line. */
function FarRow({ marginal, place, setting, dateColour, marginalFirst = false, text }: DatedProps): ReactElement {
  const beside = marginalWidth(marginal, measureAt(place, setting), setting);
  const dates = <Marginal passages={marginal} beside={beside} colour={dateColour} setting={setting} />;
  const body = <View style={{ width: beside.rest }}>{text(beside.rest)}</View>;
  return (
    <View style={besideStyle(beside, setting, marginalFirst)}>
      {marginalFirst ? dates : body}
      {marginalFirst ? body : dates}
    </View>
  );
}

/** The dates in the column at the side, flush with the text. */
function SideRow({ marginal, place, setting, dateColour, marginalFirst, overhangs, text }: DatedProps): ReactElement {
  const { width, gutter } = setting.tokens.side;
  const hang = overhangs && linesBeside(marginal, width, setting) <= 2 ? { marginBottom: -setting.tokens.leading } : {};
  const rtl = setting.direction === 'rtl';
  const rest = measureAt(place, setting);
  const dates = (
    <View style={{ width, ...hang, [rtl ? 'marginLeft' : 'marginRight']: gutter }}>
      <Marginal passages={marginal} beside={{ width, rest, side: true }} colour={dateColour} setting={setting} />
    </View>
  );
  const body = <View style={{ width: rest }}>{text(rest)}</View>;
  const fromRight = rtl === Boolean(marginalFirst);
  return (
    <View style={{ flexDirection: fromRight ? 'row-reverse' : 'row', alignItems: 'flex-start' }}>
      {marginalFirst ? dates : body}
      {marginalFirst ? body : dates}
    </View>
  );
}
