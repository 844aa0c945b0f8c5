import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { ArrangedDocument } from '../../../document/model.ts';
import { inlineText } from '../../../document/text.ts';
import type { Furniture, Setting } from '../flow.ts';
import { smallStyle } from '../style.ts';
import { TextBlock } from './passage.tsx';

/**
 * The line at the foot of a page: the name, if asked for, and the page's number, centred below the text. A name that
 * the line cannot hold is left out: the foot would grow over the page's edge.
 */
export function pageFoot(
  document: ArrangedDocument,
  setting: Setting,
  page: number,
  pages: number,
  named: boolean,
): Furniture {
  const { tokens } = setting;
  const style = { ...smallStyle(tokens), align: 'center' as const };
  const number = document.words.page.replace('{n}', `${page}`).replace('{m}', `${pages}`);
  const line = (text: string): ReactElement => (
    <TextBlock style={style} width={setting.measure} tag={null} setting={setting}>
      {text}
    </TextBlock>
  );
  const full = line(`${inlineText(document.name.content)}  ·  ${number}`);
  const fits = named && setting.naturalWidth(full) <= setting.measure;
  const element = <View style={{ paddingLeft: tokens.margin.left }}>{fits ? full : line(number)}</View>;
  return { top: tokens.page.height - tokens.margin.bottom * 0.55 - style.leading / 2, element };
}
