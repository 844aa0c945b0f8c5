import type { Theme, Tokens } from '../../../theme/theme.ts';

/** CSS px for a pt of the theme: what is held nearer to the eye on paper is larger on a screen. */
const ZOOM = 1.65;

/** A browser's own size of text, in px: it is kept as the measure, so that a reader's choice counts. */
const USUAL = 16;

/** The size of the page's text on screen, relative to the reader's choice; all lengths of the page are in it. */
export function screenSize({ size }: Tokens): string {
  return `${round((size.body * ZOOM * 100) / USUAL)}%`;
}

/** The theme's lengths as custom properties, relative to the text. */
export function lengths({ tokens, regions }: Theme): string {
  const column = regions.find((rule) => rule.column)?.column ?? { width: 0, gutter: 0 };
  const { size, space, side, margin, page, leading, hang = 0 } = tokens;
  const inset = side.width > 0 ? side.width + side.gutter : 0;
  const values = {
    leading,
    small: size.small,
    section: size.section,
    name: size.name,
    headline: size.headline,
    'above-section': space.aboveSection,
    'below-section': space.belowSection,
    'between-entries': space.betweenEntries,
    'between-items': space.betweenItems,
    'between-blocks': space.betweenBlocks,
    indent: space.indent,
    hang,
    'side-width': side.width,
    'side-gutter': side.width > 0 ? side.gutter : 0,
    inset,
    column: column.width,
    'column-gutter': column.gutter,
    measure: page.width - margin.left - margin.right,
  };
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${round(value / size.body)}rem;`)
    .join('');
}

export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
