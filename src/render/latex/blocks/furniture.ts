import { inlineLine } from '../../../document/text.ts';
import type { LatexProps } from '../layout.ts';
import { joinTex, type Tex, tex } from '../tex.ts';
import { setText } from '../text/text-span.ts';

interface Strip {
  /** From the page's left edge, and how wide it is, in pt. */
  readonly left: number;
  readonly width: number;
}

/** The line at the foot of every page, where there are several: the name, if asked for, and the page's number. */
export function pageFoot(props: LatexProps, { left, width }: Strip): Tex {
  const { page, margin, size, leading, footer } = props.theme.tokens;
  if (footer === 'none') return tex``;
  const top = page.height - margin.bottom * 0.55 - (size.small * leading) / size.body / 2;
  return tex`\Foot{${left}}{${width}}{${top}}{${nameOf(props)}}{${numberOf(props)}}`;
}

/** The same at the head of every page but the first. */
export function pageHead(props: LatexProps, { left, width }: Strip): Tex {
  const { margin, size, leading, footer } = props.theme.tokens;
  if (footer === 'none') return tex``;
  const top = margin.top * 0.55 - (size.small * leading) / size.body / 2;
  return tex`\Head{${left}}{${width}}{${top}}{${nameOf(props)}}{${numberOf(props)}}`;
}

function nameOf({ document, theme, setting }: LatexProps): Tex {
  if (theme.tokens.footer !== 'name-page') return tex``;
  return setText(inlineLine(document.name.content), { size: theme.tokens.size.small }, setting, 'name');
}

/** `Page {n} of {m}` in the document's language. */
function numberOf({ document, theme, setting }: LatexProps): Tex {
  const style = { size: theme.tokens.size.small };
  const counted = (number: Tex): Tex => (setting.direction === 'rtl' ? tex`\FromLeft{${number}}` : number);
  const words = document.words.page.split(/(\{[nm]\})/u);
  return joinTex(
    words.map((word) => {
      if (word === '{n}') return counted(tex`\thepage{}`);
      return word === '{m}' ? counted(tex`\Pages{}`) : setText(word, style, setting, '');
    }),
  );
}
