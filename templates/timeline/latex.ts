import { pageFoot } from '../../src/render/latex/blocks/furniture.ts';
import { defineHeading } from '../../src/render/latex/blocks/heading.ts';
import { setRegions } from '../../src/render/latex/blocks/regions.ts';
import { defineTitle, setContact, setNames, titleInset } from '../../src/render/latex/blocks/title.ts';
import type { LatexPage, LatexProps } from '../../src/render/latex/layout.ts';
import { tex } from '../../src/render/latex/tex.ts';
import { insetOf } from '../../src/theme/text-measure.ts';

const LOOK = {
  name: { leading: 1.15 },
  headline: { leading: 1.3, colour: 'secondary', above: 1 },
} as const;

/** The text beside a column of dates, in which a thick rule opens every section. */
export function latex(props: LatexProps): LatexPage {
  const { document, theme, setting } = props;
  const { margin, size, leading } = theme.tokens;
  const inset = insetOf(theme.tokens);
  const left = document.direction === 'rtl' ? margin.left : margin.left + inset;
  const title = [...setNames(props, LOOK), ...setContact(props, 5)];
  const photo = { side: inset > 0 ? theme.tokens.side.width : size.name * 3.4, top: 0 };
  const rule = tex`\vrule width\SideWidth height ${size.section * 0.34}bp depth -${size.section * 0.14}bp`;
  const bar = tex`\hbox to 0pt{\hss\HueRule{Accent}{${rule}}\kern\SideGutter}`;
  return {
    commands: tex`${defineTitle(props, LOOK)}
${defineHeading(setting, { leading: 1.2, indent: inset, outside: inset > 0 ? bar : tex`` })}
${pageFoot(props, { left, width: setting.measure - inset })}`,
    body: [...titleInset(props, photo, title), ...setRegions(document.regions, setting, leading)],
  };
}
