import { View } from '@react-pdf/renderer';
import type { ArrangedDocument } from '../../../document/model.ts';
import { inlineText } from '../../../document/text.ts';
import type { Furniture, Setting } from '../flow.ts';
import { smallStyle } from '../style.ts';
import { TextBlock } from './passage.tsx';

/** The line at the foot of a page: the name, if asked for, and the page's number, centred below the text. */
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
  const text = named ? `${inlineText(document.name.content)}  ·  ${number}` : number;
  const element = (
    <View style={{ paddingLeft: tokens.margin.left }}>
      <TextBlock style={style} width={setting.measure} tag={null} setting={setting}>
        {text}
      </TextBlock>
    </View>
  );
  return { top: tokens.page.height - tokens.margin.bottom * 0.55 - style.leading / 2, element };
}
