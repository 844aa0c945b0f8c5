import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { setBlocks } from '../../src/render/pdf/blocks/blocks.tsx';
import { pageFoot } from '../../src/render/pdf/blocks/page-foot.tsx';
import { Leaf } from '../../src/render/pdf/blocks/passage.tsx';
import { type HeadingLook, setSection } from '../../src/render/pdf/blocks/section.tsx';
import { type Furniture, type PageDesign, topPlace } from '../../src/render/pdf/flow.ts';
import { headingStyle } from '../../src/render/pdf/style.ts';
import type { LayoutProps } from '../../src/render/template.ts';
import { insetOf } from '../../src/theme/text-measure.ts';
import { titleBlock } from './title.tsx';

/** How thick the rule of a section is, in em of its heading. */
const THICKNESS = 0.2;

/** One column beside the column of dates: title block, summary, sections. */
export function pdf(props: LayoutProps): PageDesign {
  const { document, theme, setting } = props;
  const { margin, leading } = theme.tokens;
  const items = [
    titleBlock(props),
    ...document.regions.flatMap(({ summary, sections }) => [
      ...setBlocks(summary, setting, topPlace(leading, setting)),
      ...sections.flatMap((section) => setSection(section, setting, BarredHeading)),
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

/** The title at the text's edge, and a short thick rule in the column of dates, half as high as a small letter. */
const BarredHeading: HeadingLook = ({ title, setting }): ReactElement => {
  const { side, colour } = setting.tokens;
  const style = headingStyle(setting.tokens);
  const leading = style.size * 1.2;
  const thickness = style.size * THICKNESS;
  const rtl = setting.direction === 'rtl';
  const bar = { width: side.width, height: thickness, backgroundColor: colour.accent, marginTop: leading * 0.56 };
  const inset = insetOf(setting.tokens);
  return (
    <View style={{ flexDirection: rtl ? 'row-reverse' : 'row', alignItems: 'flex-start' }}>
      {inset > 0 ? <View style={{ ...bar, [rtl ? 'marginLeft' : 'marginRight']: side.gutter }} /> : null}
      <Leaf passage={title} style={{ ...style, leading }} width={setting.measure - inset} setting={setting} tag="H2" />
    </View>
  );
};
