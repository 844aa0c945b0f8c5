import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { ArrangedDocument } from '../../../document/model.ts';
import { inlineLine } from '../../../document/text.ts';
import { insetOf } from '../../../theme/text-measure.ts';
import type { Furniture, Setting } from '../flow.ts';
import { smallStyle } from '../style.ts';
import { TextBlock } from './passage.tsx';

/**
 * The line at the foot of a page: the name, if asked for, and the page's number, below the text, centred or from its edge. A name that
 * the line cannot hold is left out: the foot would grow over the page's edge.
 */
export function pageFoot(
  document: ArrangedDocument,
  setting: Setting,
  page: number,
  pages: number,
  named: boolean,
  align: 'center' | 'start' = 'center',
): Furniture {
  const { tokens } = setting;
  const style = { ...smallStyle(tokens), align };
  const indent = align === 'start' ? insetOf(tokens) : 0;
  const before = setting.direction === 'rtl' ? 0 : indent;
  const width = setting.measure - indent;
  const number = document.words.page.replace('{n}', `${page}`).replace('{m}', `${pages}`);
  const line = (text: string): ReactElement => (
    <TextBlock style={style} width={width} tag={null} setting={setting}>
      {text}
    </TextBlock>
  );
  const full = line(`${inlineLine(document.name.content)}  ·  ${number}`);
  const fits = named && setting.naturalWidth(full) <= width;
  const element = <View style={{ paddingLeft: tokens.margin.left + before }}>{fits ? full : line(number)}</View>;
  return { top: tokens.page.height - tokens.margin.bottom * 0.55 - style.leading / 2, element };
}
