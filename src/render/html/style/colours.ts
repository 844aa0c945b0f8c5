import type { Colours } from '../../../theme/theme.ts';
import { lighten } from './contrast.ts';

/** The grounds of the page, and of a column at the side. */
const LIGHT = { paper: '#ffffff', tint: '#f0f3f6' } as const;
const DARK = { paper: '#15171a', tint: '#1f2328', ink: '#e9e7e4' } as const;

/** The least contrast on either ground: of what is read much, and of what is read by the way (WCAG 2.2, AAA and AA). */
const MUCH = 7;
const SOME = 5;

/** The theme's colours on white, as on paper. */
export function lightColours(colour: Colours): string {
  return variables({ ...LIGHT, ...colour, link: colour.link ?? colour.accent });
}

/** The theme's colours on a dark ground, each as light as it must be to be read there. */
export function darkColours(colour: Colours): string {
  const { accent, link = accent, secondary, hairline, ink } = colour;
  const lit = (one: string, least: number): string => (one === ink ? DARK.ink : lighten(one, DARK.tint, least));
  return variables({
    ...DARK,
    secondary: lit(secondary, MUCH),
    hairline: lighten('#4a4f55', DARK.paper, 2),
    accent: lit(accent, SOME),
    link: lit(link, SOME),
    ...(hairline === accent ? { hairline: lit(accent, SOME) } : {}),
  });
}

function variables(colours: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
}
