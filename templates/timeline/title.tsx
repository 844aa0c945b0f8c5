import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { Leaf } from '../../src/render/pdf/blocks/passage.tsx';
import { ContactLines, fitted, Portrait, titleItem } from '../../src/render/pdf/blocks/title-block.tsx';
import type { FlowItem } from '../../src/render/pdf/flow.ts';
import { bodyStyle, smallStyle } from '../../src/render/pdf/style.ts';
import type { LayoutProps } from '../../src/render/template.ts';
import { insetOf } from '../../src/theme/text-measure.ts';

/** Between the title lines and a photo at their far side, in pt. */
const PHOTO_GAP = 16;

/** Name, headline and contact at the text's edge; a photo stands in the column of dates, or at the far side without one. */
export function titleBlock(props: LayoutProps): FlowItem {
  const { document, theme, setting } = props;
  const { side, size } = theme.tokens;
  const { photo } = document;
  const inset = insetOf(theme.tokens);
  const rtl = setting.direction === 'rtl';
  const square = photo ? (inset > 0 ? side.width : size.name * 3.4) : 0;
  const width = setting.measure - (inset > 0 ? inset : photo ? square + PHOTO_GAP : 0);
  const portrait = photo ? <Portrait photo={photo} size={square} direction={setting.direction} /> : null;
  const column = { width: side.width, [rtl ? 'marginLeft' : 'marginRight']: side.gutter };
  return titleItem(
    <View
      style={{
        flexDirection: rtl ? 'row-reverse' : 'row',
        justifyContent: 'space-between',
        alignItems: 'flex-start',
      }}
    >
      {inset > 0 ? <View style={column}>{portrait}</View> : null}
      <TitleLines {...props} width={width} />
      {inset > 0 ? null : portrait}
    </View>,
    0,
  );
}

function TitleLines({ document, theme, setting, width }: LayoutProps & { readonly width: number }): ReactElement {
  const { size, colour } = theme.tokens;
  const body = { ...bodyStyle(theme.tokens), align: 'start' as const };
  const name = fitted(document.name, { ...body, size: size.name, leading: size.name * 1.15 }, width, setting);
  const headline = { ...body, size: size.headline, leading: size.headline * 1.3, colour: colour.secondary };
  const contact = { ...smallStyle(theme.tokens), colour: colour.ink, features: ['lnum', 'pnum'] as const };
  return (
    <View style={{ width }}>
      <Leaf passage={document.name} style={name} width={width} setting={setting} tag="H1" />
      {document.headline ? (
        <View style={{ marginTop: 1 }}>
          <Leaf passage={document.headline} style={headline} width={width} setting={setting} />
        </View>
      ) : null}
      <View style={{ marginTop: 5 }}>
        <ContactLines items={document.contact} style={contact} width={width} setting={setting} />
      </View>
    </View>
  );
}
