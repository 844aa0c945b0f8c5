import type { Refusal } from './text-schema.ts';

/** Colours that people call by name, as CSS defines them. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  gray: '#808080',
  grey: '#808080',
  darkgray: '#a9a9a9',
  darkgrey: '#a9a9a9',
  white: '#ffffff',
  red: '#ff0000',
  darkred: '#8b0000',
  crimson: '#dc143c',
  maroon: '#800000',
  orange: '#ffa500',
  gold: '#ffd700',
  green: '#008000',
  darkgreen: '#006400',
  forestgreen: '#228b22',
  olive: '#808000',
  teal: '#008080',
  blue: '#0000ff',
  darkblue: '#00008b',
  navy: '#000080',
  royalblue: '#4169e1',
  steelblue: '#4682b4',
  slategray: '#708090',
  indigo: '#4b0082',
  purple: '#800080',
  brown: '#a52a2a',
};

/** Takes `#rgb` or `#rrggbb` and gives `#rrggbb` in lower case. */
export function parseColour(text: string): { readonly value: string } | Refusal {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1]?.toLowerCase();
  if (hex !== undefined) return { value: `#${hex.length === 3 ? hex.replace(/./g, '$&$&') : hex}` };
  const refusal = `“${text}” is not a colour of the form #rrggbb.`;
  const named = NAMED[text.toLowerCase().replace(/[\s-]/g, '')];
  if (named !== undefined) return { refusal, hint: `Did you mean "${named}"?` };
  if (/^[\da-f]{6}$/i.test(text)) return { refusal, hint: `Did you mean "#${text}"?` };
  return { refusal, hint: 'Write it with a hash and in quotes, such as "#1f4e79".' };
}
