import { Image, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { ContactItem, Passage, Photo } from '../../../document/model.ts';
import type { FlowItem, Setting } from '../flow.ts';
import type { TextStyle } from '../style.ts';
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
 * equally long.
 */
export function ContactLines({ items, style, width, setting }: ContactProps): ReactElement {
  const rtl = setting.direction === 'rtl';
  const centred = style.align === 'center';
  const gap = style.size * 1.8;
  const leafOf = ({ passage }: ContactItem, measure: number): ReactElement => (
    <Leaf passage={passage} style={style} width={measure} setting={setting} />
  );
  const widths = items.map((item) => Math.min(width, setting.naturalWidth(leafOf(item, width))));
  const rows = rowsOf(widths, gap, width);
  return (
    <View>
      {rows.map(([from, to]) => (
        <View
          key={from}
          style={{ flexDirection: rtl ? 'row-reverse' : 'row', justifyContent: centred ? 'center' : 'flex-start' }}
        >
          {items.slice(from, to).map((item, index) => (
            <View key={item.passage.path} style={{ [rtl ? 'marginRight' : 'marginLeft']: index > 0 ? gap : 0 }}>
              {leafOf(item, widths[from + index] ?? width)}
            </View>
          ))}
        </View>
      ))}
    </View>
  );
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
