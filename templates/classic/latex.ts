import { pageFoot } from '../../src/render/latex/blocks/furniture.ts';
import { defineHeading, ruleBelow } from '../../src/render/latex/blocks/heading.ts';
import { setRegions } from '../../src/render/latex/blocks/regions.ts';
import { besidePhoto, defineTitle, setContact, setNames } from '../../src/render/latex/blocks/title.ts';
import type { LatexPage, LatexProps } from '../../src/render/latex/layout.ts';
import { tex } from '../../src/render/latex/tex.ts';

const NAME = { leading: 1.2, tracking: 0.02 } as const;
const HEADLINE = { italic: true, colour: 'secondary', above: 2 } as const;

/** One column under a centred title; headings over a hairline across the measure. */
export function latex(props: LatexProps): LatexPage {
  const { document, theme, setting, photo } = props;
  const { margin, size, leading } = theme.tokens;
  const look = { name: NAME, headline: { ...HEADLINE, leading: leading / size.headline } };
  const title = [...setNames(props, look), ...setContact(props, 5.5)];
  return {
    commands: tex`${defineTitle(props, look)}
${defineHeading(setting, { leading: 1.2, after: ruleBelow })}
\Centred${photo === undefined ? tex`true` : tex`false`}\FootCentredtrue
${pageFoot(props, { left: margin.left, width: setting.measure })}`,
    body: [...besidePhoto(props, size.name * 4, 16, title), ...setRegions(document.regions, setting, leading)],
  };
}
