import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Passage } from '../../src/document/model.ts';
import { Leaf } from '../../src/render/pdf/blocks/passage.tsx';
import { BesidePhoto, ContactLines, fitted, titleItem } from '../../src/render/pdf/blocks/title-block.tsx';
import type { FlowItem } from '../../src/render/pdf/flow.ts';
import { bodyStyle, smallStyle, type TextStyle } from '../../src/render/pdf/style.ts';
import type { LayoutProps } from '../../src/render/template.ts';

/** The least and most of the measure that the name has, and the white before the contact, in pt. */
const NAME = { least: 0.5, most: 0.6 } as const;
const GAP = 14;

/** Name and headline, the contact at the far edge beside them, and the photo there; below them for parsers. */
export function setTitle(props: LayoutProps): readonly FlowItem[] {
  const { document, theme, setting } = props;
  const { ats, size } = theme.tokens;
  const text = (width: number): ReactElement =>
    ats || isLong(props, width) ? inOnePart(props, width) : inTwoParts(props, width);
  return [titleItem(<BesidePhoto photo={document.photo} size={size.name * 3} setting={setting} text={text} />, 0)];
}

/** More lines of contact than these would tower beside the name. */
const MOST_LINES = 5;

/** Whether the contact is too long to stand beside the name, in the least room it may have there. */
function isLong(props: LayoutProps, width: number): boolean {
  const { document, setting } = props;
  const style = contactStyle(props);
  const widths = document.contact.map(({ passage }) =>
    setting.naturalWidth(<Leaf passage={passage} style={style} width={width} setting={setting} />),
  );
  return widths.reduce((sum, one) => sum + one, 0) > MOST_LINES * width * (1 - NAME.most);
}

function inTwoParts(props: LayoutProps, width: number): ReactElement {
  const { setting, theme } = props;
  const names = Math.min(NAME.most * width, Math.max(NAME.least * width, naturalNames(props, width) + 1));
  const rest = width - names - GAP;
  const flexDirection = setting.direction === 'rtl' ? 'row-reverse' : 'row';
  return (
    <View style={{ width, flexDirection, justifyContent: 'space-between', alignItems: 'flex-start' }}>
      {namesOf(props, names)}
      <View style={{ width: rest, marginTop: theme.tokens.size.name * 0.3 }}>{contactOf(props, rest, 'end')}</View>
    </View>
  );
}

function inOnePart(props: LayoutProps, width: number): ReactElement {
  return (
    <View style={{ width }}>
      {namesOf(props, width)}
      <View style={{ marginTop: 3 }}>{contactOf(props, width, 'start')}</View>
    </View>
  );
}

interface NameStyles {
  readonly name: TextStyle;
  readonly headline: TextStyle;
}

function stylesOf({ theme: { tokens } }: LayoutProps): NameStyles {
  const { size, colour } = tokens;
  const body: TextStyle = { ...bodyStyle(tokens), align: 'start' };
  return {
    name: { ...body, size: size.name, leading: size.name * 1.2, bold: true, colour: colour.accent },
    headline: { ...body, size: size.headline, leading: size.headline * 1.25, colour: colour.secondary },
  };
}

/** How wide name and headline are on a line each, in pt. */
function naturalNames(props: LayoutProps, width: number): number {
  const { document, setting } = props;
  const { name, headline } = stylesOf(props);
  const widthOf = (passage: Passage | undefined, style: TextStyle): number =>
    passage ? setting.naturalWidth(<Leaf passage={passage} style={style} width={width} setting={setting} />) : 0;
  return Math.max(widthOf(document.name, name), widthOf(document.headline, headline));
}

function namesOf(props: LayoutProps, width: number): ReactElement {
  const { document, setting } = props;
  const { name, headline } = stylesOf(props);
  const style = fitted(document.name, name, width, setting);
  return (
    <View style={{ width }}>
      <Leaf passage={document.name} style={style} width={width} setting={setting} tag="H1" />
      {document.headline ? <Leaf passage={document.headline} style={headline} width={width} setting={setting} /> : null}
    </View>
  );
}

function contactOf(props: LayoutProps, width: number, align: 'start' | 'end'): ReactElement {
  const { document, setting } = props;
  const style = { ...contactStyle(props), align };
  return <ContactLines items={document.contact} style={style} width={width} setting={setting} />;
}

function contactStyle({ theme: { tokens } }: LayoutProps): TextStyle {
  return { ...smallStyle(tokens), colour: tokens.colour.ink, features: ['lnum', 'pnum'] };
}
