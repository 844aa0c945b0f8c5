import type { Theme, Tokens } from './theme.ts';

/** Steps in each of the four stages: fine enough that one step is less than a line or two of a page. */
const STEPS = 16;

/** The number of the tightest step. */
export const TIGHTEST = 4 * STEPS;

/**
 * Floors that stay readable: white space to half, and to less below a heading, which else would seem to hang between
 * what is above and below it; leading to 120 %, the body to 9 pt.
 */
const LEAST = { space: 0.5, belowSection: 0.35, leading: 1.2, body: 9, small: 8.5 } as const;

/** The least margins, in pt: 0.6 in, and half an inch in a dense design. */
const MARGIN = { normal: 43.2, dense: 36 } as const;

/**
 * Gives the theme tightened by so many steps, of `TIGHTEST`: first the space between things, then the leading, then the
 * type, then the margins, each to its floor before the next begins. The type keeps its proportions.
 */
export function tighten(theme: Theme, step: number): Theme {
  const part = (stage: number): number => Math.min(1, Math.max(0, step / STEPS - stage));
  const margin = theme.dense === true ? MARGIN.dense : MARGIN.normal;
  const toMargin = (tokens: Tokens, stage: number): Tokens => tightenMargins(tokens, stage, margin);
  const stages = [tightenSpace, tightenLeading, tightenType, toMargin];
  const tokens = stages.reduce((tight, tightenStage, stage) => tightenStage(tight, part(stage)), theme.tokens);
  return { ...theme, tokens };
}

/** From a value to its floor; a value that is lower already stays. */
function towards(value: number, floor: number, part: number): number {
  return value <= floor ? value : value - (value - floor) * part;
}

function tightenSpace(tokens: Tokens, part: number): Tokens {
  const { indent, ...space } = tokens.space;
  const tight = Object.entries(space).map(([name, value]) => {
    const least = name === 'belowSection' ? LEAST.belowSection : LEAST.space;
    return [name, towards(value, value * least, part)];
  });
  return { ...tokens, space: { ...(Object.fromEntries(tight) as typeof space), indent } };
}

function tightenLeading(tokens: Tokens, part: number): Tokens {
  return { ...tokens, leading: towards(tokens.leading, tokens.size.body * LEAST.leading, part) };
}

function tightenType(tokens: Tokens, part: number): Tokens {
  const { size, leading, space } = tokens;
  const factor = towards(size.body, LEAST.body, part) / size.body;
  const scaled = Object.entries(size).map(([name, value]) => [name, value * factor]);
  const sizes = Object.fromEntries(scaled) as typeof size;
  return {
    ...tokens,
    size: { ...sizes, small: Math.max(sizes.small, Math.min(size.small, LEAST.small)) },
    leading: leading * factor,
    space: { ...space, indent: space.indent * factor },
  };
}

function tightenMargins(tokens: Tokens, part: number, least: number): Tokens {
  const sides = Object.entries(tokens.margin).map(([side, value]) => [side, towards(value, least, part)]);
  return { ...tokens, margin: Object.fromEntries(sides) as Tokens['margin'] };
}
