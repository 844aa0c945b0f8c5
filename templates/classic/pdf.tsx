import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { setBlocks } from '../../src/render/pdf/blocks/blocks.tsx';
import { pageFoot } from '../../src/render/pdf/blocks/page-foot.tsx';
import { Leaf } from '../../src/render/pdf/blocks/passage.tsx';
import { setSection } from '../../src/render/pdf/blocks/section.tsx';
import { ContactLines, fitted, Portrait, titleItem } from '../../src/render/pdf/blocks/title-block.tsx';
import { type FlowItem, type Furniture, type PageDesign, topPlace } from '../../src/render/pdf/flow.ts';
import { bodyStyle, smallStyle } from '../../src/render/pdf/style.ts';
import type { LayoutProps } from '../../src/render/template.ts';

/** Between the title lines and a photo beside them, in pt. */
const PHOTO_GAP = 16;

/** One column: title block, summary, sections. */
export function pdf(props: LayoutProps): PageDesign {
  const { document, theme, setting } = props;
  const { margin, leading } = theme.tokens;
  const items = [
    titleBlock(props),
    ...document.regions.flatMap(({ summary, sections }) => [
      ...setBlocks(summary, setting, topPlace(leading, setting)),
      ...sections.flatMap((section) => setSection(section, setting)),
    ]),
  ];
  return {
    flows: [{ left: margin.left, width: setting.measure, items }],
    furniture: (page, pages) => foot(props, page, pages),
  };
}

/** Whose page this is, and which, where there is more than one. */
function foot({ document, theme, setting }: LayoutProps, page: number, pages: number): readonly Furniture[] {
  const { footer } = theme.tokens;
  if (footer === 'none' || pages === 1) return [];
  return [pageFoot(document, setting, page, pages, footer === 'name-page')];
}

function titleBlock(props: LayoutProps): FlowItem {
  const { photo } = props.document;
  const { measure } = props.setting;
  if (!photo) return titleItem(<TitleLines {...props} width={measure} align="center" />, 0);
  const height = props.theme.tokens.size.name * 4;
  const width = measure - height - PHOTO_GAP;
  const { direction } = props.setting;
  return titleItem(
    <View
      style={{
        flexDirection: direction === 'rtl' ? 'row-reverse' : 'row',
        justifyContent: 'space-between',
        alignItems: 'flex-start',
      }}
    >
      <TitleLines {...props} width={width} align="start" />
      <Portrait photo={photo} size={height} direction={direction} />
    </View>,
    0,
  );
}

interface TitleProps extends LayoutProps {
  readonly width: number;
  readonly align: 'center' | 'start';
}

function TitleLines({ document, theme, setting, width, align }: TitleProps): ReactElement {
  const { size, colour } = theme.tokens;
  const body = bodyStyle(theme.tokens);
  const large = { ...body, size: size.name, leading: size.name * 1.2, tracking: 0.02, align };
  const name = fitted(document.name, large, width, setting);
  const headline = { ...body, size: size.headline, italic: true, colour: colour.secondary, align };
  const contact = { ...smallStyle(theme.tokens), colour: colour.ink, features: ['lnum', 'pnum'] as const, align };
  return (
    <View style={{ width }}>
      <Leaf passage={document.name} style={name} width={width} setting={setting} tag="H1" />
      {document.headline ? (
        <View style={{ marginTop: 2 }}>
          <Leaf passage={document.headline} style={headline} width={width} setting={setting} />
        </View>
      ) : null}
      <View style={{ marginTop: 5.5 }}>
        <ContactLines items={document.contact} style={contact} width={width} setting={setting} />
      </View>
    </View>
  );
}
