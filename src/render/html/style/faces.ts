import type { Face, HeadWeight, Tokens } from '../../../theme/theme.ts';
import { cssString } from './css-string.ts';

const WEIGHTS: readonly HeadWeight[] = ['main', 'line', 'group', 'role', 'label', 'plain'];

/** How heads, labels, headings and bullets are marked, as the theme says. */
export function faces(tokens: Tokens): string {
  const { faces: by, dateColours = {} } = tokens;
  return [
    ...WEIGHTS.map((weight) =>
      rule(`.weight-${weight}>.strong`, faced((weight !== 'line' ? by[weight] : by.line) ?? {})),
    ),
    ...WEIGHTS.map((weight) => {
      const hue = dateColours[weight];
      return hue ? rule(`.weight-${weight}~.date,.date:has(~.weight-${weight})`, `color:var(--${hue})`) : '';
    }),
    rule('.label', faced(by.label)),
    rule('dt', faced(by.term)),
    rule('li::marker', faced({ colour: 'secondary', ...by.bullet })),
    rule('h2', heading(tokens)),
    ...bullets(tokens),
    tokens.links === 'underlined' ? 'a{text-decoration:underline}' : '',
    tokens.justify ? 'main p,main dd{text-align:justify}' : '',
    tokens.hyphenate ? 'main p,main dd{hyphens:auto}' : '',
  ].join('\n');
}

/** Lists within lists have marks of their own. */
function bullets({ bullets: marks }: Tokens): readonly string[] {
  return marks.map((mark, index) =>
    rule(`${'ul '.repeat(index)}ul:not(.contact)`, `list-style-type:${cssString(`${mark}\u2002`)}`),
  );
}

function heading({ headings }: Tokens): string {
  switch (headings) {
    case 'small-caps':
      return 'font-variant-caps:small-caps;letter-spacing:.05em';
    case 'upper':
      return 'text-transform:uppercase;letter-spacing:.06em;font-size:1rem;font-feature-settings:"case"';
    case 'as-is':
      return '';
  }
}

function faced({ bold, italic, smallCaps, tracking, colour }: Face): string {
  return [
    bold ? 'font-weight:600' : '',
    italic ? 'font-style:italic' : '',
    smallCaps ? 'font-variant-caps:small-caps' : '',
    tracking ? `letter-spacing:${tracking}em` : '',
    colour ? `color:var(--${colour})` : '',
  ]
    .filter(Boolean)
    .join(';');
}

function rule(selector: string, declarations: string): string {
  return declarations === '' ? '' : `${selector}{${declarations}}`;
}
