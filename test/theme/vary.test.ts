import { expect, test } from 'vitest';
import { applyDesign } from '../../src/theme/apply-design.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { vary } from '../../src/theme/vary.ts';
import { tryTheme } from './try-theme.ts';

test('a variant changes what it names, at any depth, and nothing else', () => {
  const varied = vary(tryTheme, { tokens: { colour: { accent: '#8b0000' }, bullets: ['–'] } });
  expect(varied.tokens.colour).toEqual({ ...tryTheme.tokens.colour, accent: '#8b0000' });
  expect(varied.tokens.bullets).toEqual(['–']);
  expect({ ...varied, tokens: tryTheme.tokens }).toEqual(tryTheme);
});

const optional: Theme = {
  ...tryTheme,
  options: {
    dates: {
      description: 'Where dates stand.',
      default: 'right',
      choices: { right: {}, inline: { tokens: { dates: 'inline' } } },
    },
  },
};

test('an option of a template changes its theme, and the author’s design comes after it', () => {
  const design = { accent: '#123456', options: { try: { dates: 'inline' }, other: { dates: 'none' } } };
  expect(applyDesign(optional, design, '/').tokens).toMatchObject({ dates: 'inline', colour: { accent: '#123456' } });
});

test.each([
  [{ dates: 'left' }, '“dates” of the template “try” cannot be “left”.'],
  [{ shadows: 'true' }, 'The template “try” has no option “shadows”.'],
])('the option %o is refused', (chosen, message) => {
  expect(() => applyDesign(optional, { options: { try: chosen } }, '/')).toThrow(message);
});
