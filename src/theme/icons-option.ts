import type { ThemeOption } from './theme.ts';

/** The option of a template to set icons before the ways to reach the author. */
export function iconsOption(byDefault: boolean): ThemeOption {
  return {
    description: 'Whether an icon stands before every way to reach the author.',
    default: String(byDefault),
    choices: { true: { tokens: { icons: true } }, false: { tokens: { icons: false } } },
  };
}
