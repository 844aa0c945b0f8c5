import { View } from '@react-pdf/renderer';
import { createElement, Fragment, type ReactElement } from 'react';
import { Leaf } from '../../src/render/pdf/blocks/passage.tsx';
import {
  BesidePhoto,
  ContactLines,
  fitted,
  Portrait,
  stackContact,
  titleItem,
} from '../../src/render/pdf/blocks/title-block.tsx';
import type { FlowItem, Setting } from '../../src/render/pdf/flow.ts';
import { bodyStyle, smallStyle, type TextStyle } from '../../src/render/pdf/style.ts';
import type { LayoutProps } from '../../src/render/template.ts';

/** Name and headline. */
export function setName({ document, theme, setting }: LayoutProps): readonly FlowItem[] {
  const { size, colour } = theme.tokens;
  const { measure: width } = setting;
  const body: TextStyle = { ...bodyStyle(theme.tokens), align: 'start' };
  const large = { ...body, size: size.name, leading: size.name * 1.15, bold: true, colour: colour.accent };
  const headline = { ...body, size: size.headline, leading: size.headline * 1.3, colour: colour.secondary };
  return [
    titleItem(
      <Leaf
        passage={document.name}
        style={fitted(document.name, large, width, setting)}
        width={width}
        setting={setting}
        tag="H1"
      />,
      0,
    ),
    ...(document.headline
      ? [titleItem(<Leaf passage={document.headline} style={headline} width={width} setting={setting} />, 2)]
      : []),
  ];
}

/** Level with the name's capitals: the photo, then the contact, an item under the other. */
export function setSideTop({ document, setting }: LayoutProps): readonly FlowItem[] {
  const { photo, contact } = document;
  const { tokens, measure, direction } = setting;
  const size = Math.min(measure, tokens.size.name * 5);
  const figure = photo && <Portrait photo={photo} size={size} direction={direction} at="start" />;
  const cap = <View style={{ height: tokens.size.name * 0.2 }} />;
  return [
    titleItem(cap, 0),
    ...(figure ? [titleItem(figure, 0)] : []),
    ...stackContact(contact, contactStyle(setting), setting, figure ? tokens.leading : 0),
  ];
}

/** Where there is one column: name, headline and contact, with the photo at the far edge. */
export function setTitle(props: LayoutProps): readonly FlowItem[] {
  const { document, theme, setting } = props;
  const { size } = theme.tokens;
  const names = (width: number): readonly ReactElement[] =>
    setName({ ...props, setting: { ...setting, measure: width } }).map(({ element }) => element);
  const text = (width: number): ReactElement => (
    <View style={{ width }}>
      {createElement(Fragment, {}, ...names(width))}
      <View style={{ marginTop: 4 }}>
        <ContactLines items={document.contact} style={contactStyle(setting)} width={width} setting={setting} />
      </View>
    </View>
  );
  return [titleItem(<BesidePhoto photo={document.photo} size={size.name * 3.4} setting={setting} text={text} />, 0)];
}

function contactStyle({ tokens }: Setting): TextStyle {
  return { ...smallStyle(tokens), colour: tokens.colour.ink, features: ['lnum', 'pnum'], align: 'start' };
}
