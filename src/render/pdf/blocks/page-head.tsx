import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { ArrangedDocument } from '../../../document/model.ts';
import { inlineLine } from '../../../document/text.ts';
import type { Furniture, Setting } from '../flow.ts';
import { faced, smallStyle, type TextStyle } from '../style.ts';
import { TextBlock } from './passage.tsx';

/**
 * The running head of a page: whose pages these are in small capitals, if asked for, and at the other end which page
 * it is. A name that leaves no room for the number is left out.
 */
export function pageHead(
  document: ArrangedDocument,
  setting: Setting,
  page: number,
  pages: number,
  named: boolean,
): Furniture {
  const { tokens, measure } = setting;
  const small = smallStyle(tokens);
  const line = (text: string, style: TextStyle, width: number): ReactElement => (
    <TextBlock style={style} width={width} tag={null} setting={setting}>
      {text}
    </TextBlock>
  );
  const caps = faced(small, { smallCaps: true, tracking: 0.05 }, tokens);
  const number = document.words.page.replace('{n}', `${page}`).replace('{m}', `${pages}`);
  const name = inlineLine(document.name.content);
  const [left, right] = [name, number].map((text) => setting.naturalWidth(line(text, caps, measure)));
  const room = measure - (right ?? 0) - 2 * tokens.size.body;
  const shown = named && (left ?? 0) <= room ? line(name, caps, room) : null;
  const rtl = setting.direction === 'rtl';
  const element = (
    <View style={{ paddingLeft: tokens.margin.left, width: tokens.margin.left + measure }}>
      <View
        style={{ flexDirection: rtl ? 'row-reverse' : 'row', justifyContent: shown ? 'space-between' : 'flex-end' }}
      >
        {shown}
        {line(number, { ...small, align: 'end' }, measure - (shown ? room : 0))}
      </View>
    </View>
  );
  return { top: tokens.margin.top * 0.55 - small.leading / 2, element };
}
