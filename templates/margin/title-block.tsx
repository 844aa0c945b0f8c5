import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { Leaf } from '../../src/render/pdf/blocks/passage.tsx';
import { ContactLines, fitted, Portrait, titleItem } from '../../src/render/pdf/blocks/title-block.tsx';
import type { FlowItem } from '../../src/render/pdf/flow.ts';
import { bodyStyle, smallStyle } from '../../src/render/pdf/style.ts';
import type { LayoutProps } from '../../src/render/template.ts';

/** The photo stands in the margin, level with the capitals of the name; for parsers, which have none, at the far side. */
export function titleBlock(props: LayoutProps): FlowItem {
  const { document, theme, setting } = props;
  const { photo } = document;
  const { side, size } = theme.tokens;
  const inMargin = side.width > 0;
  const atRight = (setting.direction === 'rtl') === inMargin;
  const room = inMargin || !photo ? side : { width: size.name * 4, gutter: size.name };
  const portrait = photo ? (
    <Portrait photo={photo} size={Math.min(room.width, size.name * 4)} direction={atRight ? 'ltr' : 'rtl'} />
  ) : null;
  return titleItem(
    <View style={{ flexDirection: atRight ? 'row-reverse' : 'row', alignItems: 'flex-start' }}>
      <View
        style={{
          width: room.width,
          paddingTop: size.name * 0.3,
          [atRight ? 'marginLeft' : 'marginRight']: room.gutter,
        }}
      >
        {portrait}
      </View>
      <TitleLines {...props} width={setting.measure - room.width - room.gutter} />
    </View>,
    0,
  );
}

function TitleLines({ document, theme, setting, width }: LayoutProps & { readonly width: number }): ReactElement {
  const { size, colour } = theme.tokens;
  const body = bodyStyle(theme.tokens);
  const large = { ...body, size: size.name, leading: size.name * 1.15, align: 'start' as const };
  const name = fitted(document.name, large, width, setting);
  const headline = {
    ...body,
    size: size.headline,
    leading: size.headline * 1.25,
    italic: true,
    colour: colour.secondary,
  };
  const contact = { ...smallStyle(theme.tokens), colour: colour.ink, features: ['lnum', 'pnum'] as const };
  return (
    <View style={{ width }}>
      <Leaf passage={document.name} style={name} width={width} setting={setting} tag="H1" />
      {document.headline ? (
        <View style={{ marginTop: 1 }}>
          <Leaf passage={document.headline} style={{ ...headline, align: 'start' }} width={width} setting={setting} />
        </View>
      ) : null}
      <View style={{ marginTop: 8 }}>
        <ContactLines items={document.contact} style={contact} width={width} setting={setting} />
      </View>
    </View>
  );
}
