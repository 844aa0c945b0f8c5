import type { ArrangedDocument } from '../../../document/model.ts';
import { inlineLine } from '../../../document/text.ts';
import type { Tokens } from '../../../theme/theme.ts';
import { cssString } from './css-string.ts';
import { round } from './variables.ts';

/** How the page is printed: on the theme's paper, in its size, with the rules by which pages are broken. */
export function printStyle(document: ArrangedDocument, tokens: Tokens): string {
  const { page, margin, size } = tokens;
  const sides = [margin.top, margin.right, margin.bottom, margin.left].map((side) => `${round(side)}pt`).join(' ');
  return `@page{size:${round(page.width)}pt ${round(page.height)}pt;margin:${sides};${foot(document, tokens)}}
@page :first{@bottom-center{content:none}}
@media print{
html{font-size:${round(size.body)}pt}
${BREAKS}
}`;
}

/** A head without a body under it is no heading of what follows. */
const BREAKS = `.page{padding:0;max-width:none}
a,a:hover{color:inherit;text-decoration:none}
p,li,dd{orphans:2;widows:2}
h1,h2,.head:not(:last-child),header,.kept{break-after:avoid}
h1,h2,h3,h4,h5,h6,.head,header,dt,.listed{break-inside:avoid}
.whole{break-inside:avoid}
.break-before{break-before:page}
.body>:first-child,.content>:first-child{break-before:avoid}
ul.columns{break-inside:avoid}`;

/** From the second page on, whose page it is and which. */
function foot({ name, words }: ArrangedDocument, { footer }: Tokens): string {
  if (footer === 'none') return '';
  const owner = footer === 'name-page' ? `${cssString(`${inlineLine(name.content)} · `)} ` : '';
  const parts = words.page.split(/(\{[nm]\})/).flatMap((part) => {
    if (part === '{n}') return ['counter(page)'];
    if (part === '{m}') return ['counter(pages)'];
    return part === '' ? [] : [cssString(part)];
  });
  return `@bottom-center{content:${owner}${parts.join(' ')};font-family:var(--text);font-size:9pt;color:#4a4a4a}`;
}
