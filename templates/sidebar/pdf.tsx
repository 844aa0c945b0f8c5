import { setBlocks } from '../../src/render/pdf/blocks/blocks.tsx';
import { pageFoot } from '../../src/render/pdf/blocks/page-foot.tsx';
import { setSection } from '../../src/render/pdf/blocks/section.tsx';
import { type FlowItem, type Furniture, type PageDesign, type Setting, topPlace } from '../../src/render/pdf/flow.ts';
import type { LayoutProps } from '../../src/render/template.ts';
import { regionMeasure } from '../../src/theme/text-measure.ts';
import { SideHeading, sideSetting, tint } from './side.tsx';
import { setName, setSideTop, setTitle } from './title.tsx';

type Region = LayoutProps['document']['regions'][number];

/** A column at the side, and beside it the main text under the name; one column where the page has no room for two. */
export function pdf(props: LayoutProps): PageDesign {
  const { document, theme, setting } = props;
  const { page, margin } = theme.tokens;
  const [sideRule, mainRule] = theme.regions;
  const [side, main] = document.regions;
  if (!sideRule?.column || !mainRule || !side || !main) return inOneColumn(props);
  const rtl = setting.direction === 'rtl';
  const { width } = sideRule.column;
  const left = rtl ? page.width - margin.right - width : margin.left;
  const aside = sideSetting(setting, width);
  const measure = regionMeasure(mainRule, theme);
  const beside = { ...setting, measure };
  const place = { left: rtl ? margin.left : page.width - margin.right - measure, width: measure };
  const items = [
    ...setSideTop({ ...props, setting: aside }),
    ...side.sections.flatMap((section) => setSection(section, aside, SideHeading)),
  ];
  return {
    opening: { ...place, items: setName({ ...props, setting: beside }) },
    flows: [
      { left, width, items },
      { ...place, below: true, items: setRegion(main, beside) },
    ],
    furniture: (number, pages) => [tint(theme, rtl), ...foot(document, footSetting(beside, place.left), number, pages)],
  };
}

function inOneColumn(props: LayoutProps): PageDesign {
  const { document, theme, setting } = props;
  const { left } = theme.tokens.margin;
  const items = [...setTitle(props), ...document.regions.flatMap((region) => setRegion(region, setting))];
  return {
    flows: [{ left, width: setting.measure, items }],
    furniture: (number, pages) => foot(document, setting, number, pages),
  };
}

function setRegion({ summary, sections }: Region, setting: Setting): readonly FlowItem[] {
  const { leading } = setting.tokens;
  return [
    ...setBlocks(summary, setting, topPlace(leading, setting)),
    ...sections.flatMap((section) => setSection(section, setting)),
  ];
}

/** The foot stands under the main text. */
function footSetting(setting: Setting, left: number): Setting {
  return { ...setting, tokens: { ...setting.tokens, margin: { ...setting.tokens.margin, left } } };
}

function foot(document: LayoutProps['document'], setting: Setting, page: number, pages: number): readonly Furniture[] {
  const { footer } = setting.tokens;
  if (footer === 'none' || pages === 1) return [];
  return [pageFoot(document, setting, page, pages, footer === 'name-page')];
}
