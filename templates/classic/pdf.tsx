import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { setBlocks } from '../../src/render/pdf/blocks/blocks.tsx';
import { pageFoot } from '../../src/render/pdf/blocks/page-foot.tsx';
import { Leaf } from '../../src/render/pdf/blocks/passage.tsx';
import { setSection } from '../../src/render/pdf/blocks/section.tsx';
import { ContactLines, Portrait, titleItem } from '../../src/render/pdf/blocks/title-block.tsx';
import type { FlowItem, Furniture, PageDesign, Setting } from '../../src/render/pdf/flow.ts';
import { bodyStyle, smallStyle } from '../../src/render/pdf/style.ts';
import type { LayoutProps } from '../../src/render/template.ts';

/** One column: title block, summary, sections. */
export function pdf({ document, theme }: LayoutProps): PageDesign {
  const { page, margin } = theme.tokens;
  const measure = page.width - margin.left - margin.right;
  const setting: Setting = { tokens: theme.tokens, measure, direction: document.direction };
  const sections = document.regions.flatMap((region) => region.sections);
  const items = [
    ...titleBlock({ document, theme }, setting),
    ...setBlocks(document.summary, setting, {
      groups: [],
      structure: [],
      indent: 0,
      listLevel: 0,
      headingLevel: 1,
      rank: 0,
      lead: theme.tokens.leading,
    }),
    ...sections.flatMap((section) => setSection(section, setting)),
  ];
  return {
    flows: [{ left: margin.left, width: measure, items }],
    furniture: (number, pages) => foot({ document, theme }, setting, number, pages),
  };
}

/** From the second page on: whose page this is, and which. */
function foot({ document, theme }: LayoutProps, setting: Setting, page: number, pages: number): readonly Furniture[] {
  const { tokens } = theme;
  if (tokens.footer === 'none' || pages === 1) return [];
  return [pageFoot(document, setting, page, pages, tokens.footer === 'name-page')];
}

function titleBlock({ document, theme }: LayoutProps, setting: Setting): readonly FlowItem[] {
  const { photo } = document;
  const { size } = theme.tokens;
  const lines = <TitleLines document={document} theme={theme} setting={setting} centred={!photo} />;
  if (!photo) return [titleItem(lines, 0)];
  const row = (
    <View style={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-start' }}>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{lines}</View>
      <Portrait file={photo.file} alt={photo.alt} height={size.name * 4} />
    </View>
  );
  return [titleItem(row, 0)];
}

interface TitleProps extends LayoutProps {
  readonly setting: Setting;
  readonly centred: boolean;
}

function TitleLines({ document, theme, setting, centred }: TitleProps): ReactElement {
  const { size, colour } = theme.tokens;
  const body = bodyStyle(theme.tokens);
  const align = centred ? ('center' as const) : ('left' as const);
  const name = { ...body, size: size.name, leading: size.name * 1.2, tracking: 0.02, align };
  const headline = { ...body, size: size.headline, italic: true, colour: colour.secondary, align };
  const contact = { ...smallStyle(theme.tokens), colour: colour.ink, features: ['lnum', 'pnum'] as const, align };
  return (
    <View>
      <Leaf passage={document.name} style={name} setting={setting} tag="H1" />
      {document.headline ? <Leaf passage={document.headline} style={headline} setting={setting} /> : null}
      {document.contact.length > 0 ? (
        <View style={{ marginTop: 4 }}>
          <ContactLines items={document.contact} style={contact} setting={setting} />
        </View>
      ) : null}
    </View>
  );
}
