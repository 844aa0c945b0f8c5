import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Passage } from '../../src/document/model.ts';
import { setBlocks } from '../../src/render/pdf/blocks/blocks.tsx';
import { pageFoot } from '../../src/render/pdf/blocks/page-foot.tsx';
import { Leaf } from '../../src/render/pdf/blocks/passage.tsx';
import { setSection } from '../../src/render/pdf/blocks/section.tsx';
import { type PageDesign, type Setting, topPlace } from '../../src/render/pdf/flow.ts';
import { headingStyle } from '../../src/render/pdf/style.ts';
import type { LayoutProps } from '../../src/render/template.ts';
import { insetOf } from '../../src/theme/text-measure.ts';
import { titleBlock } from './title-block.tsx';

/** One column beside a wide margin: the name heads the text, the headings of sections stand in the margin. */
export function pdf(props: LayoutProps): PageDesign {
  const { document, theme, setting } = props;
  const { margin, leading, footer } = theme.tokens;
  const items = [
    titleBlock(props),
    ...document.regions.flatMap(({ summary, sections }) => [
      ...setBlocks(summary, setting, topPlace(leading, setting)),
      ...sections.flatMap((section) => setSection(section, setting, MarginHeading)),
    ]),
  ];
  return {
    flows: [{ left: margin.left, width: setting.measure, items }],
    furniture: (page, pages) =>
      footer === 'none' || pages === 1
        ? []
        : [pageFoot(document, besideMargin(setting), page, pages, footer === 'name-page')],
  };
}

/** The setting of what stands under the text, and not under the margin beside it. */
function besideMargin(setting: Setting): Setting {
  const { tokens, direction, measure } = setting;
  const inset = insetOf(tokens);
  const left = direction === 'rtl' ? tokens.margin.left : tokens.margin.left + inset;
  return { ...setting, measure: measure - inset, tokens: { ...tokens, margin: { ...tokens.margin, left } } };
}

/** A heading in the margin, under a hairline across the page. It stands on a line of its own: the text begins below. */
function MarginHeading({ title, setting }: { readonly title: Passage; readonly setting: Setting }): ReactElement {
  const { colour } = setting.tokens;
  const style = headingStyle(setting.tokens);
  return (
    <View style={{ borderTopWidth: 0.5, borderTopColor: colour.hairline, paddingTop: 5 }}>
      <Leaf passage={title} style={style} width={setting.measure} setting={setting} tag="H2" />
    </View>
  );
}
