import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { templates } from '../../templates/index.ts';
import { UserError } from '../errors.ts';
import { readSource } from '../read/read-source.ts';
import type { Source } from '../read/source.ts';
import type { Template } from '../render/template.ts';
import { checkFields } from '../resume/check-fields.ts';
import { suggest } from '../resume/suggest.ts';
import type { Theme } from '../theme/theme.ts';
import { type ThemeVariant, vary } from '../theme/vary.ts';
import { openLayout } from './open-layout.ts';
import { isFolder, templateNames } from './template-names.ts';
import { themeSchema } from './theme-schema.ts';

/**
 * Opens a template by its name, or by its folder: a theme file that says which template it is made from and what it
 * changes, and a layout of its own if there is one.
 * @throws UserError for a name or a folder that is none, and with every mistake in its theme.
 */
export async function openTemplate(name: string): Promise<Template> {
  if (isFolder(name)) return openFolder(resolve(name), name);
  const known = templateNames.find((one) => one === name);
  if (known !== undefined) return templates[known]();
  const near = suggest(name, templateNames);
  const hint = near === undefined ? `Known: ${templateNames.join(', ')}.` : `Did you mean “${near}”?`;
  throw new UserError({ message: `There is no template “${name}”.`, hint });
}

async function openFolder(folder: string, spelt: string): Promise<Template> {
  if (!existsSync(join(folder, 'theme.yaml')))
    throw new UserError({
      message: `There is no template in the folder “${spelt}”: it has no theme.yaml.`,
      hint: `Start one with: galley templates new ${spelt}`,
    });
  const source = await readSource(join(spelt, 'theme.yaml'));
  const base = await baseOf(source);
  const { from: _, ...variant } = checkFields(source, { schema: themeSchema, called: 'a theme' });
  const theme = vary(base.theme, withFonts(variant as ThemeVariant, folder));
  const own = { ...base, from: base.theme.name, theme: { ...theme, name: basename(folder) } };
  return { ...own, pdf: (await openLayout(folder, spelt)) ?? own.pdf };
}

/** The template that a theme is made from: one of Galley's. */
async function baseOf(source: Source): Promise<Template> {
  const from: unknown = Reflect.get(Object(source.data), 'from');
  if (typeof from !== 'string') return templates.classic();
  const known = templateNames.find((one) => one === from);
  if (known !== undefined) return templates[known]();
  const near = suggest(from, templateNames);
  const hint = near === undefined ? `Known: ${templateNames.join(', ')}.` : `Did you mean “${near}”?`;
  throw new UserError([source.problem(['from'], 'value', `There is no template “${from}”.`, hint)]);
}

/** Font files are relative to the theme's folder. */
function withFonts(variant: ThemeVariant, folder: string): ThemeVariant {
  const font = variant.tokens?.font;
  if (font === undefined || typeof font === 'string') return variant;
  const files = Object.entries(font).map(([style, file]) => [style, resolve(folder, String(file))]);
  const { regular = '', ...others } = Object.fromEntries(files) as Extract<Theme['tokens']['font'], object>;
  return { ...variant, tokens: { ...variant.tokens, font: { regular, ...others } } };
}
