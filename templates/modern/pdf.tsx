import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { setBlocks } from '../../src/render/pdf/blocks/blocks.tsx';
import { pageFoot } from '../../src/render/pdf/blocks/page-foot.tsx';
import { Leaf } from '../../src/render/pdf/blocks/passage.tsx';
import { type HeadingLook, setSection } from '../../src/render/pdf/blocks/section.tsx';
import { ContactLines, fitted, Portrait, titleItem } from '../../src/render/pdf/blocks/title-block.tsx';
import { type FlowItem, type Furniture, type PageDesign, topPlace } from '../../src/render/pdf/flow.ts';
import { bodyStyle, headingStyle, smallStyle } from '../../src/render/pdf/style.ts';
import type { LayoutProps } from '../../src/render/template.ts';

/** Between the title lines and a photo beside them, in pt. */
const PHOTO_GAP = 20;

/** One column from the left: title block, summary, sections. */
export function pdf(props: LayoutProps): PageDesign {
  const { document, theme, setting } = props;
  const { margin, leading } = theme.tokens;
  const items = [
    titleBlock(props),
    ...document.regions.flatMap(({ summary, sections }) => [
      ...setBlocks(summary, setting, topPlace(leading * 1.25, setting)),
      ...sections.flatMap((section) => setSection(section, setting, PlainHeading)),
    ]),
  ];
  return {
    flows: [{ left: margin.left, width: setting.measure, items }],
    furniture: (page, pages) => foot(props, page, pages),
  };
}

function foot({ document, theme, setting }: LayoutProps, page: number, pages: number): readonly Furniture[] {
  const { footer } = theme.tokens;
  if (footer === 'none' || pages === 1) return [];
  return [pageFoot(document, setting, page, pages, footer === 'name-page', 'start')];
}

/** Weight and the white above it mark a heading; it needs no rule. */
const PlainHeading: HeadingLook = ({ title, setting }): ReactElement => {
  const style = { ...headingStyle(setting.tokens), colour: setting.tokens.colour.ink };
  return <Leaf passage={title} style={style} width={setting.measure} setting={setting} tag="H2" />;
};

function titleBlock(props: LayoutProps): FlowItem {
  const { document, theme, setting } = props;
  const { photo } = document;
  const rtl = setting.direction === 'rtl';
  const square = photo ? theme.tokens.size.name * 3.6 : 0;
  const width = setting.measure - (photo ? square + PHOTO_GAP : 0);
  return titleItem(
    <View
      style={{
        flexDirection: rtl ? 'row-reverse' : 'row',
        justifyContent: 'space-between',
        alignItems: 'flex-start',
      }}
    >
      <TitleLines {...props} width={width} />
      {photo ? <Portrait photo={photo} size={square} direction={setting.direction} /> : null}
    </View>,
    0,
  );
}

function TitleLines({ document, theme, setting, width }: LayoutProps & { readonly width: number }): ReactElement {
  const { size, colour } = theme.tokens;
  const body = { ...bodyStyle(theme.tokens), align: 'start' as const };
  const large = { ...body, size: size.name, leading: size.name * 1.15, bold: true, tracking: -0.015 };
  const name = fitted(document.name, large, width, setting);
  const headline = { ...body, size: size.headline, leading: size.headline * 1.35, colour: colour.accent };
  const contact = { ...smallStyle(theme.tokens), colour: colour.ink, features: ['lnum', 'pnum'] as const };
  return (
    <View style={{ width }}>
      <Leaf passage={document.name} style={name} width={width} setting={setting} tag="H1" />
      {document.headline ? (
        <View style={{ marginTop: 3 }}>
          <Leaf passage={document.headline} style={headline} width={width} setting={setting} />
        </View>
      ) : null}
      <View style={{ marginTop: 8 }}>
        <ContactLines items={document.contact} style={contact} width={width} setting={setting} />
      </View>
    </View>
  );
}
