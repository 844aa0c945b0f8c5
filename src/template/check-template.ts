import { dirname } from 'node:path';
import { type Problem, UserError } from '../errors.ts';
import type { Source } from '../read/source.ts';
import { designFields } from '../resume/design-schema.ts';
import { isGroup } from '../resume/fault.ts';
import { unknownField } from '../resume/unknown-field.ts';
import { checkOptions } from '../theme/apply-options.ts';
import type { Theme } from '../theme/theme.ts';
import { hintFolder } from './hint-folder.ts';
import { openTemplate } from './open-template.ts';
import { templateFrom } from './template-from.ts';
import { isFolder, templateNames } from './template-names.ts';

/** What is wrong with a résumé's choice of a template, and with the options that it gives to templates. */
export async function checkTemplate(source: Source): Promise<readonly Problem[]> {
  const design: unknown = Reflect.get(Object(source.data), 'design');
  if (!isGroup(design)) return [];
  const name = typeof design.template === 'string' ? design.template : undefined;
  const chosen = name === undefined ? undefined : await tryTemplate(name, source);
  const groups = Object.entries(design).filter(([key, value]) => !designFields.includes(key) && isGroup(value));
  const options = await Promise.all(
    groups.map(([key, value]) => checkGroup(key, value as Readonly<Record<string, unknown>>, chosen, source)),
  );
  return [...(chosen?.problems ?? []), ...options.flat()];
}

/** A template that was named, or why there is none. */
interface Tried {
  readonly theme?: Theme;
  readonly problems: readonly Problem[];
}

/** The folder of a template is relative to the résumé's file. */
async function tryTemplate(name: string, { file, problem }: Source): Promise<Tried> {
  try {
    return { theme: (await openTemplate(templateFrom(name, file))).theme, problems: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (isFolder(name)) return { problems: error.problems };
    const own = hintFolder(name, dirname(file));
    return {
      problems: error.problems.map(({ message, hint }) =>
        problem(['design', 'template'], 'value', message, own ?? hint),
      ),
    };
  }
}

async function checkGroup(
  name: string,
  options: Readonly<Record<string, unknown>>,
  chosen: Tried | undefined,
  { problem }: Source,
): Promise<readonly Problem[]> {
  const path = ['design', name];
  const isKnown = templateNames.some((one) => one === name);
  const theme = chosen?.theme?.name === name ? chosen.theme : isKnown ? (await openTemplate(name)).theme : undefined;
  if (theme === undefined) {
    const { at, message, hint } = unknownField(path, options);
    return [problem(path, at, message, hint)];
  }
  const spelt = Object.entries(options).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return checkOptions(theme, Object.fromEntries(spelt)).map(({ option, at, message, hint }) =>
    problem([...path, option], at, message, hint),
  );
}
