import { pageHead } from '../../src/render/latex/blocks/furniture.ts';
import { defineHeading, hairline } from '../../src/render/latex/blocks/heading.ts';
import { setRegions } from '../../src/render/latex/blocks/regions.ts';
import { besidePhoto, defineTitle, setContact, setNames } from '../../src/render/latex/blocks/title.ts';
import type { LatexPage, LatexProps } from '../../src/render/latex/layout.ts';
import { tex } from '../../src/render/latex/tex.ts';

const LOOK = {
  name: { leading: 1.2 },
  headline: { leading: 1.25, italic: true, above: 0 },
} as const;

/** One column under a title with a rule, and a running head from the second page on. */
export function latex(props: LatexProps): LatexPage {
  const { document, theme, setting } = props;
  const { margin, size, leading } = theme.tokens;
  const rule = tex`\nobreak\kern6bp${hairline}\kern5bp\nobreak`;
  const title = [...setNames(props, LOOK), rule, ...setContact(props, 0)];
  return {
    commands: tex`${defineTitle(props, LOOK)}
${defineHeading(setting, { leading: leading / size.body })}
${pageHead(props, { left: margin.left, width: setting.measure })}`,
    body: [...besidePhoto(props, size.name * 4, 16, title), ...setRegions(document.regions, setting, leading)],
  };
}
