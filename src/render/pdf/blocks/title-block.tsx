import { Image, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { ContactItem, Passage } from '../../../document/model.ts';
import type { FlowItem, Setting } from '../flow.ts';
import { type TextStyle, toReactStyle } from '../style.ts';
import { setInline } from './inline.tsx';

/** A strip of the title block: it belongs to no section and stays with what follows. */
export function titleItem(element: ReactElement, above: number): FlowItem {
  return { element, above, keepWithNext: true, groups: [], structure: [] };
}

interface ContactProps {
  readonly items: readonly ContactItem[];
  readonly style: TextStyle;
  readonly setting: Setting;
  /** What stands between two items, with the spaces that may be broken at. */
  readonly separator: string;
}

/** Contact items in running lines: lines break between items, not inside a short one. */
export function ContactLines({ items, style, setting, separator }: ContactProps): ReactElement {
  const own = { tag: 'P', path: 'contact', hyphenationPenalty: 10_000 };
  return (
    <Text {...own} style={toReactStyle(style)}>
      {items.map((item, index) => (
        <Text key={item.passage.path}>
          {index > 0 ? separator : ''}
          {setInline(unbroken(item.passage).content, style, setting)}
        </Text>
      ))}
    </Text>
  );
}

/** The longest item, in letters, that is kept on one line. */
const SHORT = 40;

function unbroken(passage: Passage): Passage {
  const joined = (content: Passage['content']): Passage['content'] =>
    content.map((inline) => {
      if (inline.type === 'text') return { ...inline, value: inline.value.replaceAll(' ', '\u00a0') };
      return 'children' in inline ? { ...inline, children: joined(inline.children) } : inline;
    });
  return JSON.stringify(passage.content).length > SHORT * 4 ? passage : { ...passage, content: joined(passage.content) };
}

/** The photo at a fixed height in pt, its width by its own proportions. */
export function Portrait({ file, alt, height }: { readonly file: string; readonly alt: string; readonly height: number }): ReactElement {
  const own = { tag: 'Figure', alt };
  return (
    <View style={{ height }}>
      <Image {...own} src={file} style={{ height, objectFit: 'contain' }} />
    </View>
  );
}
