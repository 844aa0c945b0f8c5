import { pageFoot } from '../../src/render/latex/blocks/furniture.ts';
import { defineHeading } from '../../src/render/latex/blocks/heading.ts';
import { setRegions } from '../../src/render/latex/blocks/regions.ts';
import { besidePhoto, defineTitle, setContact, setNames } from '../../src/render/latex/blocks/title.ts';
import type { LatexPage, LatexProps } from '../../src/render/latex/layout.ts';
import { tex } from '../../src/render/latex/tex.ts';

const LOOK = {
  name: { leading: 1.15, bold: true, tracking: -0.015 },
  headline: { leading: 1.35, colour: 'accent', above: 3 },
} as const;

/** One column from the left; headings in tracked capitals with nothing but white around them. */
export function latex(props: LatexProps): LatexPage {
  const { document, theme, setting } = props;
  const { margin, size, leading } = theme.tokens;
  const title = [...setNames(props, LOOK), ...setContact(props, 8)];
  return {
    commands: tex`${defineTitle(props, LOOK)}
${defineHeading(setting, { leading: leading / size.body, colour: 'Ink' })}
${pageFoot(props, { left: margin.left, width: setting.measure })}`,
    body: [...besidePhoto(props, size.name * 3.6, 20, title), ...setRegions(document.regions, setting, leading * 1.25)],
  };
}
