import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Passage } from '../../src/document/model.ts';
import { setBlocks } from '../../src/render/pdf/blocks/blocks.tsx';
import { pageHead } from '../../src/render/pdf/blocks/page-head.tsx';
import { Leaf } from '../../src/render/pdf/blocks/passage.tsx';
import { setSection } from '../../src/render/pdf/blocks/section.tsx';
import { ContactLines, fitted, Portrait, titleItem } from '../../src/render/pdf/blocks/title-block.tsx';
import { type FlowItem, type PageDesign, type Setting, topPlace } from '../../src/render/pdf/flow.ts';
import { bodyStyle, headingStyle, smallStyle } from '../../src/render/pdf/style.ts';
import type { LayoutProps } from '../../src/render/template.ts';

/** Between the title lines and a photo beside them, in pt. */
const PHOTO_GAP = 16;

/** One column under a title block, with a running head from the second page on. */
export function pdf(props: LayoutProps): PageDesign {
  const { document, theme, setting } = props;
  const { margin, leading, footer } = theme.tokens;
  const items = [
    titleBlock(props),
    ...document.regions.flatMap(({ summary, sections }) => [
      ...setBlocks(summary, setting, topPlace(leading, setting)),
      ...sections.flatMap((section) => setSection(section, setting, Heading)),
    ]),
  ];
  return {
    flows: [{ left: margin.left, width: setting.measure, items }],
    furniture: (page, pages) =>
      footer === 'none' || page === 1 ? [] : [pageHead(document, setting, page, pages, footer === 'name-page')],
  };
}

/** Small capitals, and nothing but white around them. */
function Heading({ title, setting }: { readonly title: Passage; readonly setting: Setting }): ReactElement {
  return (
    <Leaf passage={title} style={headingStyle(setting.tokens)} width={setting.measure} setting={setting} tag="H2" />
  );
}

/** Name and affiliation over a rule, what to write to under it. */
function titleBlock(props: LayoutProps): FlowItem {
  const { document, theme, setting } = props;
  const { photo } = document;
  const { direction, measure } = setting;
  const side = photo ? theme.tokens.size.name * 4 : 0;
  const width = photo ? measure - side - PHOTO_GAP : measure;
  return titleItem(
    <View style={{ flexDirection: direction === 'rtl' ? 'row-reverse' : 'row', justifyContent: 'space-between' }}>
      <TitleLines {...props} width={width} />
      {photo ? <Portrait photo={photo} size={side} direction={direction} /> : null}
    </View>,
    0,
  );
}

function TitleLines({ document, theme, setting, width }: LayoutProps & { readonly width: number }): ReactElement {
  const { size, colour } = theme.tokens;
  const body = { ...bodyStyle(theme.tokens), align: 'start' as const };
  const name = fitted(document.name, { ...body, size: size.name, leading: size.name * 1.2 }, width, setting);
  const headline = { ...body, size: size.headline, leading: size.headline * 1.25, italic: true };
  const contact = { ...smallStyle(theme.tokens), colour: colour.ink, features: ['lnum', 'pnum'] as const };
  return (
    <View style={{ width }}>
      <Leaf passage={document.name} style={name} width={width} setting={setting} tag="H1" />
      {document.headline ? <Leaf passage={document.headline} style={headline} width={width} setting={setting} /> : null}
      <View style={{ marginTop: 6, paddingTop: 5, borderTopWidth: 0.5, borderTopColor: colour.hairline }}>
        <ContactLines items={document.contact} style={contact} width={width} setting={setting} />
      </View>
    </View>
  );
}
