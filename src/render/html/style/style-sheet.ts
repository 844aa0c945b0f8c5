import type { ArrangedDocument } from '../../../document/model.ts';
import type { Tokens } from '../../../theme/theme.ts';
import type { Template } from '../../template.ts';
import { setFonts } from '../fonts/set-fonts.ts';
import { base, inlineDates, narrow, sideDates } from './base.ts';
import { darkColours, lightColours } from './colours.ts';
import { faces } from './faces.ts';
import { printStyle } from './print.ts';
import { lengths, round, screenSize } from './variables.ts';

/** The style of the page: the theme as custom properties, what all templates share, what this one changes. */
export async function styleSheet(document: ArrangedDocument, { theme, html = '' }: Template): Promise<string> {
  const { tokens } = theme;
  const { rules, text, mono } = await setFonts(document, tokens);
  const line = round(tokens.leading / tokens.size.body);
  const fonts = `--text:${text};--mono:${mono};`;
  return [
    ...rules,
    `:root{${lightColours(tokens.colour)}${lengths(theme)}${fonts}--line:${line};--direction:${document.direction};}`,
    '@media screen{:root{color-scheme:light dark}}',
    `@media screen and (prefers-color-scheme:dark){:root{${darkColours(tokens.colour)}}}`,
    `html{font-size:${screenSize(tokens)}}`,
    base,
    datesOf(tokens),
    faces(tokens),
    html,
    narrow,
    printStyle(document, tokens),
  ]
    .filter(Boolean)
    .join('\n');
}

function datesOf({ dates, side }: Tokens): string {
  if (dates === 'side' && side.width > 0) return sideDates;
  return dates === 'inline' ? inlineDates : '';
}
