import { isAbsolute, join } from 'node:path';
import { UserError } from '../errors.ts';
import { applyOptions, type Options } from './apply-options.ts';
import { atsVariant } from './ats-variant.ts';
import { inOneColumn, isCrowded } from './in-one-column.ts';
import { type MarginChoice, marginsFor } from './margins-for.ts';
import type { FontPaths, Theme, Tokens } from './theme.ts';
import { withoutSmallCaps } from './without-small-caps.ts';

/** What an author may change about a look. Lengths in pt; font files relative to the résumé's folder. */
export interface DesignChoices {
  readonly paper?: Tokens['page'] | undefined;
  readonly margin?: MarginChoice | undefined;
  readonly font?: string | FontPaths | undefined;
  readonly size?: number | undefined;
  readonly accent?: string | undefined;
  readonly density?: 'compact' | 'normal' | 'airy' | undefined;
  readonly headings?: Tokens['headings'] | undefined;
  readonly links?: Tokens['links'] | undefined;
  readonly hyphenate?: boolean | undefined;
  readonly justify?: boolean | undefined;
  readonly footer?: Tokens['footer'] | undefined;
  readonly 'web-fonts'?: Tokens['webFonts'];
  readonly ats?: boolean | undefined;
  /** Templates’ own options, by the template’s name. */
  readonly options?: Readonly<Record<string, Options>> | undefined;
}

/** Vertical space relative to the theme's own. Leading moves half as far, so that lines stay lines. */
const DENSITY = { compact: 0.75, normal: 1, airy: 1.25 } as const;
/** The least leading and the most, as shares of the size. */
const LEADING = { least: 1.2, most: 1.45 } as const;

/** What must stay between two margins, in em of the body: less holds no word. */
const LEAST_MEASURE = 6;

/**
 * Gives the theme with the author's choices in place of its own; sizes keep their proportions.
 * @throws UserError for an option that the theme does not have, and when the margins, chosen or the theme's own, leave no room on the paper.
 */
export function applyDesign(given: Theme, design: DesignChoices, directory: string): Theme {
  const chosen = applyOptions(given, design.options?.[given.name] ?? {});
  const wanted = choose(design.ats ? atsVariant(chosen) : chosen, design, directory);
  return isCrowded(wanted) ? choose(inOneColumn(chosen), design, directory) : wanted;
}

function choose(theme: Theme, design: DesignChoices, directory: string): Theme {
  const { tokens } = theme;
  const scaled = scale(tokens, (design.size ?? tokens.size.body) / tokens.size.body);
  const spaced = space(scaled, DENSITY[design.density ?? 'normal']);
  const page = design.paper ?? tokens.page;
  const margin = marginsFor({ ...theme, tokens: { ...spaced, page } }, design.margin ?? {}, tokens.page);
  requireRoom(page, margin, spaced.size.body, design);
  return {
    ...theme,
    ...(design.density === 'compact' ? { dense: true } : {}),
    tokens: withoutSmallCaps({
      ...spaced,
      page,
      margin,
      side: narrowed(tokens.side, page.width - margin.left - margin.right),
      font: fontOf(design.font ?? tokens.font, directory),
      colour: { ...tokens.colour, accent: design.accent ?? tokens.colour.accent },
      headings: design.headings ?? tokens.headings,
      links: design.links ?? tokens.links,
      hyphenate: design.hyphenate ?? tokens.hyphenate,
      justify: design.justify ?? tokens.justify,
      footer: design.footer ?? tokens.footer,
      ...(design['web-fonts'] ? { webFonts: design['web-fonts'] } : {}),
    }),
  };
}

/** The most of the width between the margins that a side column may take: narrow paper needs its measure for text. */
const SIDE_SHARE = 0.24;

function narrowed(side: Tokens['side'], room: number): Tokens['side'] {
  return { ...side, width: Math.min(side.width, room * SIDE_SHARE) };
}

function requireRoom(page: Tokens['page'], margin: Tokens['margin'], body: number, design: DesignChoices): void {
  const room = Math.min(page.width - margin.left - margin.right, page.height - margin.top - margin.bottom);
  if (room >= LEAST_MEASURE * body) return;
  throw new UserError({
    message: 'The margins leave no room for text on this paper.',
    hint: 'Give smaller margins or larger paper.',
    path: design.margin === undefined ? 'design.paper' : 'design.margin',
  });
}

/** Smaller letters are hard to read, in pt; what is smaller than the body stops there. */
const LEAST_SIZE = 8.5;

function scale(tokens: Tokens, factor: number): Tokens {
  const size = scaleEach(tokens.size, factor);
  return {
    ...tokens,
    size: { ...size, small: Math.max(size.small, Math.min(LEAST_SIZE, size.body)) },
    leading: tokens.leading * factor,
    space: scaleEach(tokens.space, factor),
    ...(tokens.hang === undefined ? {} : { hang: tokens.hang * factor }),
  };
}

function space(tokens: Tokens, factor: number): Tokens {
  if (factor === 1) return tokens;
  const [least, most] = [LEADING.least * tokens.size.body, LEADING.most * tokens.size.body];
  return {
    ...tokens,
    leading: Math.min(most, Math.max(least, tokens.leading * (1 + (factor - 1) / 4))),
    space: { ...scaleEach(tokens.space, factor), indent: tokens.space.indent },
  };
}

function scaleEach<T extends { readonly [key: string]: number }>(values: T, factor: number): T {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value * factor])) as T;
}

function fontOf(font: string | FontPaths, directory: string): string | FontPaths {
  if (typeof font === 'string') return font;
  const absolute = (path: string): string => (isAbsolute(path) ? path : join(directory, path));
  const { regular, ...others } = font;
  return {
    regular: absolute(regular),
    ...Object.fromEntries(Object.entries(others).flatMap(([key, path]) => (path ? [[key, absolute(path)]] : []))),
  };
}
