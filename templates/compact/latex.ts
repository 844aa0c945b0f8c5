import { pageFoot } from '../../src/render/latex/blocks/furniture.ts';
import { defineHeading } from '../../src/render/latex/blocks/heading.ts';
import { setRegions } from '../../src/render/latex/blocks/regions.ts';
import { besidePhoto, defineTitle, setBesideNames, setContact, setNames } from '../../src/render/latex/blocks/title.ts';
import type { LatexPage, LatexProps } from '../../src/render/latex/layout.ts';
import { tex } from '../../src/render/latex/tex.ts';

const LOOK = {
  name: { leading: 1.2, bold: true, colour: 'accent' },
  headline: { leading: 1.25, colour: 'secondary', above: 0 },
} as const;

/** One dense column: name left, contact right of it; headings with a rule to the column's edge. */
export function latex(props: LatexProps): LatexPage {
  const { document, theme, setting } = props;
  const { margin, size, leading, ats } = theme.tokens;
  const names = setNames(props, LOOK);
  const title = ats ? [...names, ...setContact(props, 3)] : setBesideNames(props, names, size.name * 0.3);
  const rule = tex`\unskip\kern.7em\HueRule{Hairline}{\leaders\hrule height .35em depth \dimexpr-.35em+.5bp\relax\hfill}\kern0pt`;
  return {
    commands: tex`${defineTitle(props, LOOK)}
${defineHeading(setting, { leading: 1.2, rule })}
\FootCentredtrue
${pageFoot(props, { left: margin.left, width: setting.measure })}`,
    body: [...besidePhoto(props, size.name * 3, 16, title), ...setRegions(document.regions, setting, leading * 0.75)],
  };
}
