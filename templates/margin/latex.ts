import { pageFoot } from '../../src/render/latex/blocks/furniture.ts';
import { defineHeading, hairline } from '../../src/render/latex/blocks/heading.ts';
import { setRegions } from '../../src/render/latex/blocks/regions.ts';
import { defineTitle, setContact, setNames, titleInset } from '../../src/render/latex/blocks/title.ts';
import type { LatexPage, LatexProps } from '../../src/render/latex/layout.ts';
import { tex } from '../../src/render/latex/tex.ts';
import { insetOf } from '../../src/theme/text-measure.ts';

const LOOK = {
  name: { leading: 1.15 },
  headline: { leading: 1.25, italic: true, colour: 'secondary', above: 1 },
} as const;

/** The name heads the text; headings stand in the margin beside it, under a hairline across the page. */
export function latex(props: LatexProps): LatexPage {
  const { document, theme, setting } = props;
  const { margin, size, leading } = theme.tokens;
  const inset = insetOf(theme.tokens);
  const left = document.direction === 'rtl' ? margin.left : margin.left + inset;
  const title = [...setNames(props, LOOK), ...setContact(props, 8)];
  const photo = {
    side: Math.min(inset > 0 ? theme.tokens.side.width : size.name * 4, size.name * 4),
    top: size.name * 0.3,
  };
  return {
    commands: tex`${defineTitle(props, LOOK)}
${defineHeading(setting, { leading: leading / size.body, before: tex`${hairline}\kern5bp\nobreak` })}
${pageFoot(props, { left, width: setting.measure - inset })}
\FootCentredtrue\OuterPhototrue`,
    body: [...titleInset(props, photo, title), ...setRegions(document.regions, setting, leading)],
  };
}
