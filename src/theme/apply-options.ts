import { UserError } from '../errors.ts';
import type { Theme } from './theme.ts';
import { vary } from './vary.ts';

/** What an author chose of a template's own options: a value as spelt for each name. */
export type Options = Readonly<Record<string, string>>;

/** What is wrong with an option: its name is none, or its value is none that it takes. */
export interface OptionFault {
  readonly option: string;
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly hint: string;
}

/**
 * Gives the theme with the options that an author chose under `design.<template>`.
 * @throws UserError with every option that the theme does not have, and every value that it does not take.
 */
export function applyOptions(theme: Theme, chosen: Options): Theme {
  const faults = checkOptions(theme, chosen);
  if (faults.length > 0) {
    throw new UserError(
      faults.map(({ option, message, hint }) => ({ message, hint, path: `design.${theme.name}.${option}` })),
    );
  }
  return Object.entries(chosen).reduce((varied, [name, value]) => {
    const variant = theme.options?.[name]?.choices[value];
    return variant === undefined ? varied : vary(varied, variant);
  }, theme);
}

/** Every option that a theme does not have, and every value that it does not take. */
export function checkOptions(theme: Theme, chosen: Options): readonly OptionFault[] {
  const known = Object.keys(theme.options ?? {});
  return Object.entries(chosen).flatMap(([name, value]): OptionFault[] => {
    const option = theme.options?.[name];
    if (option === undefined) {
      const hint = known.length === 0 ? 'It has no options of its own.' : `Its options are ${known.join(', ')}.`;
      return [{ option: name, at: 'key', message: `The template “${theme.name}” has no option “${name}”.`, hint }];
    }
    if (Object.hasOwn(option.choices, value)) return [];
    const hint = `Write ${Object.keys(option.choices).join(' or ')}.`;
    const message = `“${name}” of the template “${theme.name}” cannot be “${value}”.`;
    return [{ option: name, at: 'value', message, hint }];
  });
}
