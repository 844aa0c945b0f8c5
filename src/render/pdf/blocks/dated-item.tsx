import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Passage } from '../../../document/model.ts';
import { insetOf } from '../../../theme/text-measure.ts';
import { type FlowItem, measureAt, type Place, type Setting } from '../flow.ts';
import { itemAt } from './item.tsx';
import { besideStyle, Marginal, marginalWidth } from './marginal.tsx';

interface DatedProps {
  /** The dates and asides that stand beside the text. */
  readonly marginal: readonly Passage[];
  readonly place: Place;
  readonly setting: Setting;
  /** Space before it in pt. */
  readonly above: number;
  readonly keepWithNext?: boolean | undefined;
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
function FarRow({ marginal, place, setting, marginalFirst = false, text }: DatedProps): ReactElement {
  const beside = marginalWidth(marginal, measureAt(place, setting), setting);
  const dates = <Marginal passages={marginal} beside={beside} setting={setting} />;
  const body = <View style={{ width: beside.rest }}>{text(beside.rest)}</View>;
  return (
    <View style={besideStyle(beside, setting, marginalFirst)}>
      {marginalFirst ? dates : body}
      {marginalFirst ? body : dates}
    </View>
  );
}

/** The dates in the column at the side, flush with the text. */
function SideRow({ marginal, place, setting, text }: DatedProps): ReactElement {
  const { width, gutter } = setting.tokens.side;
  const rtl = setting.direction === 'rtl';
  const rest = measureAt(place, setting);
  return (
    <View style={{ flexDirection: rtl ? 'row-reverse' : 'row', alignItems: 'flex-start' }}>
      <View style={rtl ? { width, marginLeft: gutter } : { width, marginRight: gutter }}>
        <Marginal passages={marginal} beside={{ width, rest, side: true }} setting={setting} />
      </View>
      <View style={{ width: rest }}>{text(rest)}</View>
    </View>
  );
}
