import { pageFoot } from '../../src/render/latex/blocks/furniture.ts';
import { defineHeading, ruleBelow } from '../../src/render/latex/blocks/heading.ts';
import { setRegions } from '../../src/render/latex/blocks/regions.ts';
import { narrowSetting, setSide } from '../../src/render/latex/blocks/side.ts';
import { besidePhoto, defineTitle, setContact, setNames } from '../../src/render/latex/blocks/title.ts';
import type { LatexPage, LatexProps } from '../../src/render/latex/layout.ts';
import { joinTex, tex } from '../../src/render/latex/tex.ts';
import { regionMeasure } from '../../src/theme/text-measure.ts';

const LOOK = {
  name: { leading: 1.15, bold: true, colour: 'accent' },
  headline: { leading: 1.3, colour: 'secondary', above: 2 },
} as const;
/** The ground of the column at the side, and how far it reaches into the white between the columns. */
const TINT = tex`F0F3F6`;
const REACH = 0.46;

/** A column at the side, and beside it the main text under the name; one column where the page has no room for two. */
export function latex(props: LatexProps): LatexPage {
  const { document, theme, setting } = props;
  const { page, margin, size, leading } = theme.tokens;
  const [sideRule, mainRule] = theme.regions;
  const [side, main] = document.regions;
  const heading = defineHeading(setting, { leading: 1.2, after: ruleBelow });
  if (!sideRule?.column || !mainRule || !side || !main) {
    const look = { ...LOOK, headline: { ...LOOK.headline, above: 0 } };
    const title = [...setNames(props, look), ...setContact(props, 4)];
    return {
      commands: tex`${defineTitle(props, look)}
${heading}
\FootCentredtrue${pageFoot(props, { left: margin.left, width: setting.measure })}`,
      body: [...besidePhoto(props, size.name * 3.4, 16, title), ...setRegions(document.regions, setting, leading)],
    };
  }
  const { width, gutter } = sideRule.column;
  const rtl = document.direction === 'rtl';
  const beside = { ...setting, measure: regionMeasure(mainRule, theme) };
  const aside = narrowSetting(setting, width);
  const left = rtl ? margin.left : page.width - margin.right - beside.measure;
  const ground = (rtl ? margin.right : margin.left) + width + gutter * REACH;
  const sideLeft = rtl ? page.width - margin.right - width : margin.left;
  return {
    commands: tex`${defineTitle(props, LOOK)}
${heading}
\definecolor{Tint}{HTML}{${TINT}}\FootCentredtrue
\Ground{${rtl ? page.width - ground : 0}}{${ground}}
${pageFoot(props, { left, width: beside.measure })}`,
    body: [
      tex`\MainColumn{${left}}{${beside.measure}}`,
      ...setNames({ ...props, setting: beside }, LOOK),
      tex`\SideColumn{${sideLeft}}{${width}}{${size.small}}{${aside.tokens.leading}}{%`,
      joinTex(setSide({ ...props, setting: aside }, side), '\n'),
      tex`}`,
      ...setRegions([main], beside, leading),
    ],
  };
}
