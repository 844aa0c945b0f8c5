import { Image, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { ContactItem, Passage, Photo } from '../../../document/model.ts';
import { type FlowItem, type Setting, topPlace } from '../flow.ts';
import type { TextStyle } from '../style.ts';
import { ContactIcon, iconRoom } from './contact-icon.tsx';
import { itemAt } from './item.tsx';
import { Leaf } from './passage.tsx';
import { rowsOf } from './rows-of.ts';

/** A strip of the title block: it belongs to no section and stays with what follows. */
export function titleItem(element: ReactElement, above: number): FlowItem {
  return { element, above, keepWithNext: true, groups: [], structure: [] };
}

/** How far a long name may shrink before it takes two lines. */
const SMALLEST = 0.7;

/** The style, made smaller where the passage would just not fit the width, in pt, on one line. */
export function fitted(passage: Passage, style: TextStyle, width: number, setting: Setting): TextStyle {
  const natural = setting.naturalWidth(<Leaf passage={passage} style={style} width={width} setting={setting} />);
  const factor = width / natural;
  if (factor >= 1 || factor < SMALLEST) return style;
  return { ...style, size: style.size * factor, leading: style.leading * factor };
}

interface ContactProps {
  readonly items: readonly ContactItem[];
  readonly style: TextStyle;
  /** The measure of the lines in pt. */
  readonly width: number;
  readonly setting: Setting;
}

/**
 * Contact items with wide spaces between them; lines break between items, so that no separator dangles, and are about
 * equally long. All items are links or might be, so that none is coloured as one. Each has its icon in front, where the
 * theme has icons.
 */
export function ContactLines({ items, style, width, setting: given }: ContactProps): ReactElement {
  const setting = withLinks(given, style.colour);
  const rtl = setting.direction === 'rtl';
  const justifyContent = style.align === 'center' ? 'center' : style.align === 'end' ? 'flex-end' : 'flex-start';
  const gap = style.size * 1.8;
  const icon = iconRoom(style, setting);
  const room = width - icon;
  const leafOf = ({ passage }: ContactItem, measure: number): ReactElement => (
    <Leaf passage={passage} style={style} width={measure} setting={setting} />
  );
  const widths = items.map((item) => Math.min(room, setting.naturalWidth(leafOf(item, room))));
  const rows = rowsOf(
    widths.map((one) => one + icon),
    gap,
    width,
  );
  return (
    <View>
      {rows.map(([from, to]) => (
        <View key={from} style={{ flexDirection: rtl ? 'row-reverse' : 'row', justifyContent }}>
          {items.slice(from, to).map((item, index) => (
            <View
              key={item.passage.path}
              style={{
                flexDirection: rtl ? 'row-reverse' : 'row',
                [rtl ? 'marginRight' : 'marginLeft']: index > 0 ? gap : 0,
              }}
            >
              <ContactIcon item={item} style={style} colour={setting.tokens.colour.accent} setting={setting} />
              {leafOf(item, widths[from + index] ?? room)}
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

/** The setting of a text whose links have its own colour. */
function withLinks(setting: Setting, link: string): Setting {
  const { tokens } = setting;
  return { ...setting, tokens: { ...tokens, colour: { ...tokens.colour, link } } };
}

/** How far a contact item without an icon hangs behind its first line, in em. */
const HANG = 0.9;

/** Contact items one under the other, each with its icon in front; `above` is the space before the first, in pt. */
export function stackContact(
  items: readonly ContactItem[],
  style: TextStyle,
  given: Setting,
  above: number,
): readonly FlowItem[] {
  const setting = withLinks(given, style.colour);
  const icon = iconRoom(style, setting);
  const hang = icon > 0 ? 0 : HANG * style.size;
  const width = setting.measure - icon - hang;
  const place = { ...topPlace(0, setting), indent: hang };
  const flexDirection = setting.direction === 'rtl' ? 'row-reverse' : 'row';
  return items.map((item, index) => {
    const row = (
      <View style={{ flexDirection }}>
        <View style={{ width: icon }}>
          <ContactIcon item={item} style={style} colour={setting.tokens.colour.accent} setting={setting} />
        </View>
        <Leaf passage={item.passage} style={style} width={width} setting={setting} hang={hang} splits />
      </View>
    );
    return itemAt(place, row, index === 0 ? above : style.size * 0.3);
  });
}

interface BesidePhotoProps {
  readonly photo: Photo | undefined;
  /** The side of the square that the photo fits into, in pt. */
  readonly size: number;
  readonly setting: Setting;
  /** The text, set to the width in pt that the photo leaves. */
  readonly text: (width: number) => ReactElement;
}

/** Between a text and a photo beside it, in pt. */
const PHOTO_GAP = 16;

/** A text with the photo at the far edge, where there is one. */
export function BesidePhoto({ photo, size, setting, text }: BesidePhotoProps): ReactElement {
  if (!photo) return text(setting.measure);
  const flexDirection = setting.direction === 'rtl' ? 'row-reverse' : 'row';
  return (
    <View style={{ flexDirection, justifyContent: 'space-between', alignItems: 'flex-start' }}>
      {text(setting.measure - size - PHOTO_GAP)}
      <Portrait photo={photo} size={size} direction={setting.direction} />
    </View>
  );
}

interface PortraitProps {
  readonly photo: Photo;
  /** The side of the square it fits into, in pt. */
  readonly size: number;
  readonly direction: 'ltr' | 'rtl';
  /** Which edge of the square it stands at; by default the far one. */
  readonly at?: 'start' | 'end' | undefined;
}

/** The photo, whole and in its own proportions. */
export function Portrait({ photo, size, direction, at = 'end' }: PortraitProps): ReactElement {
  const own = { tag: 'Figure', alt: photo.alt };
  return (
    <View style={{ width: size, height: size }}>
      <Image
        {...own}
        src={photo.file}
        style={{
          width: size,
          height: size,
          objectFit: 'contain',
          objectPosition: (direction === 'rtl') === (at === 'end') ? 'left' : 'right',
        }}
      />
    </View>
  );
}
