import { pageFoot } from '../../src/render/latex/blocks/furniture.ts';
import { defineHeading, hairline } from '../../src/render/latex/blocks/heading.ts';
import { setRegions } from '../../src/render/latex/blocks/regions.ts';
import { besidePhoto, defineTitle, setContact, setNames } from '../../src/render/latex/blocks/title.ts';
import type { LatexPage, LatexProps } from '../../src/render/latex/layout.ts';
import { tex } from '../../src/render/latex/tex.ts';

const LOOK = {
  name: { leading: 1.2, tracking: 0.02 },
  headline: { leading: 1.236, italic: true, colour: 'secondary', above: 2 },
} as const;

/** One column under a centred title; headings over a hairline across the measure. */
export function latex(props: LatexProps): LatexPage {
  const { document, theme, setting, photo } = props;
  const { margin, size, leading } = theme.tokens;
  const title = [...setNames(props, LOOK), ...setContact(props, 5.5)];
  return {
    commands: tex`${defineTitle(props, LOOK)}
${defineHeading(setting, { leading: 1.2, after: tex`\nobreak\kern1.2bp${hairline}` })}
\Centred${photo === undefined ? tex`true` : tex`false`}\FootCentredtrue
${pageFoot(props, { left: margin.left, width: setting.measure })}`,
    body: [...besidePhoto(props, size.name * 4, 16, title), ...setRegions(document.regions, setting, leading)],
  };
}
