import type { Colours } from '../../../theme/theme.ts';
import { darken, lighten } from './contrast.ts';

/** The grounds of the page, and of a column at the side. */
const LIGHT = { paper: '#ffffff', tint: '#f0f3f6' } as const;
const DARK = { paper: '#15171a', tint: '#1f2328', ink: '#e9e7e4' } as const;

/** The least contrast on either ground: of what is read much, of what is read by the way, and of anything (WCAG 2.2, AAA and AA). */
const MUCH = 7;
const SOME = 5;
const LEAST = 4.5;

/** The theme's colours on white, as on paper; an accent that is too light for text there is darker on a screen. */
export function lightColours(colour: Colours): string {
  const { accent, link = accent } = colour;
  const read = (one: string): string => darken(one, LIGHT.tint, LEAST);
  return variables({ ...LIGHT, ...colour, accent: read(accent), link: read(link) });
}

/** The theme's colours on a dark ground, each as light as it must be to be read there. */
export function darkColours(colour: Colours): string {
  const { accent, link = accent, secondary, ink } = colour;
  const lit = (one: string, least: number): string => (one === ink ? DARK.ink : lighten(one, DARK.tint, least));
  return variables({
    ...DARK,
    secondary: lit(secondary, MUCH),
    hairline: lighten('#4a4f55', DARK.paper, 2),
    accent: lit(accent, SOME),
    link: lit(link, SOME),
  });
}

function variables(colours: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
}
