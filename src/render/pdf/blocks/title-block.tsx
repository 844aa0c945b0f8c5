import { Image, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { ContactItem } from '../../../document/model.ts';
import type { FlowItem, Setting } from '../flow.ts';
import type { TextStyle } from '../style.ts';
import { Leaf } from './passage.tsx';

/** A strip of the title block: it belongs to no section and stays with what follows. */
export function titleItem(element: ReactElement, above: number): FlowItem {
  return { element, above, keepWithNext: true, groups: [], structure: [] };
}

interface ContactProps {
  readonly items: readonly ContactItem[];
  readonly style: TextStyle;
  readonly setting: Setting;
}

/** Contact items with wide spaces between them; lines break between items, so that no separator dangles. */
export function ContactLines({ items, style, setting }: ContactProps): ReactElement {
  const justifyContent = style.align === 'center' ? 'center' : 'flex-start';
  const gap = style.size * 0.9;
  return (
    <View
      style={{ flexDirection: setting.direction === 'rtl' ? 'row-reverse' : 'row', flexWrap: 'wrap', justifyContent }}
    >
      {items.map((item) => (
        <View
          key={item.passage.path}
          style={{ marginLeft: gap, marginRight: gap, maxWidth: setting.measure - 2 * gap }}
        >
          <Leaf passage={item.passage} style={style} setting={setting} />
        </View>
      ))}
    </View>
  );
}

/** The photo at a fixed height in pt, its width by its own proportions. */
export function Portrait({
  file,
  alt,
  height,
}: {
  readonly file: string;
  readonly alt: string;
  readonly height: number;
}): ReactElement {
  const own = { tag: 'Figure', alt };
  return (
    <View style={{ height }}>
      <Image {...own} src={file} style={{ height, objectFit: 'contain' }} />
    </View>
  );
}
