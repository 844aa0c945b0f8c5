import { Image, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { ContactItem, Passage, Photo } from '../../../document/model.ts';
import type { FlowItem, Setting } from '../flow.ts';
import type { TextStyle } from '../style.ts';
import { ContactIcon, iconRoom } from './contact-icon.tsx';
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
/**
 * Contact items with wide spaces between them; lines break between items, so that no separator dangles, and are about
 * equally long. All items are links or might be, so that none is coloured as one. Each has its icon in front, where the
 * theme has icons.
 */
export function ContactLines({ items, style, width, setting: given }: ContactProps): ReactElement {
  const setting = withLinks(given, style.colour);
  const rtl = setting.direction === 'rtl';
  const centred = style.align === 'center';
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
        <View
          key={from}
          style={{ flexDirection: rtl ? 'row-reverse' : 'row', justifyContent: centred ? 'center' : 'flex-start' }}
        >
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

interface PortraitProps {
  readonly photo: Photo;
  /** The side of the square it fits into, in pt. */
  readonly size: number;
  readonly direction: 'ltr' | 'rtl';
}

/** The photo, whole and in its own proportions. */
export function Portrait({ photo, size, direction }: PortraitProps): ReactElement {
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
          objectPosition: direction === 'rtl' ? 'left' : 'right',
        }}
      />
    </View>
  );
}
