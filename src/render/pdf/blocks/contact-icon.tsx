import { Path, Svg, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { ContactItem } from '../../../document/model.ts';
import type { Setting } from '../flow.ts';
import type { TextStyle } from '../style.ts';

/** The side of an icon, the space behind it, and its middle over the middle of the line, in em of the text beside. */
const SIDE = 0.95;
const BEHIND = 0.5;
const RAISED = 0.09;

/** What an icon takes of the width of its text, in pt; nothing where the theme has none. */
export function iconRoom(style: TextStyle, { icons }: Setting): number {
  return icons ? (SIDE + BEHIND) * style.size : 0;
}

interface IconProps {
  readonly item: ContactItem;
  /** Of the text beside it. */
  readonly style: TextStyle;
  readonly colour: string;
  readonly setting: Setting;
}

/** The icon of a network or a kind of contact, in the middle of its line; decoration, since the text beside says all. */
export function ContactIcon({ item, style, colour, setting }: IconProps): ReactElement | null {
  const { icons, direction } = setting;
  const icon = icons?.[item.network ?? ''] ?? icons?.[item.kind];
  if (!icon) return null;
  const side = SIDE * style.size;
  const top = (style.leading - side) / 2 - RAISED * style.size;
  const behind = BEHIND * style.size;
  return (
    <View style={{ marginTop: top, [direction === 'rtl' ? 'marginLeft' : 'marginRight']: behind }}>
      <Svg viewBox={`0 0 ${icon.side} ${icon.side}`} style={{ width: side, height: side }}>
        <Path d={icon.path} fill={colour} />
      </Svg>
    </View>
  );
}
