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
import { setTitle } from './title.tsx';

/** One dense column under a two-part title. */
export function pdf(props: LayoutProps): PageDesign {
  const { document, theme, setting } = props;
  const { margin, leading, footer } = theme.tokens;
  const items = [
    ...setTitle(props),
    ...document.regions.flatMap(({ summary, sections }) => [
      ...setBlocks(summary, setting, topPlace(leading * 0.75, setting)),
      ...sections.flatMap((section) => setSection(section, setting, HeadingBeforeRule)),
    ]),
  ];
  return {
    flows: [{ left: margin.left, width: setting.measure, items }],
    furniture: (page, pages) =>
      footer === 'none' || pages === 1 ? [] : [pageFoot(document, setting, page, pages, footer === 'name-page')],
  };
}

/** The least length of a rule, in em. */
const RULE = 2;

/** The heading with a rule from its end to the column's edge. */
function HeadingBeforeRule({ title, setting }: { readonly title: Passage; readonly setting: Setting }): ReactElement {
  const { tokens, measure, direction } = setting;
  const style = { ...headingStyle(tokens), leading: tokens.size.section * 1.2 };
  const leaf = (width: number): ReactElement => (
    <Leaf passage={title} style={style} width={width} setting={setting} tag="H2" />
  );
  const room = measure - RULE * style.size;
  const width = Math.min(room, setting.naturalWidth(leaf(room)));
  const gap = style.size * 0.7;
  const rule = {
    width: measure - width - gap,
    [direction === 'rtl' ? 'marginRight' : 'marginLeft']: gap,
    marginBottom: style.size * 0.42,
    borderBottomWidth: 0.5,
    borderBottomColor: tokens.colour.hairline,
  };
  return (
    <View style={{ flexDirection: direction === 'rtl' ? 'row-reverse' : 'row', alignItems: 'flex-end' }}>
      <View style={{ width }}>{leaf(width)}</View>
      <View style={rule} />
    </View>
  );
}
