import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../errors.ts';
import type { Template } from '../render/template.ts';

/**
 * Opens the layout of a template's folder, `layout.tsx`; undefined where there is none. It is code of the author's own
 * and runs with all rights of this program.
 * @throws UserError for a file that is no layout.
 */
export async function openLayout(folder: string, spelt: string): Promise<Template['pdf']> {
  const file = join(folder, 'layout.tsx');
  if (!existsSync(file)) return undefined;
  const name = join(spelt, 'layout.tsx');
  const { createJiti } = await import('jiti');
  const [blocks, react, runtime, renderer] = await Promise.all([
    import('./blocks.ts'),
    import('react'),
    import('react/jsx-runtime'),
    import('@react-pdf/renderer'),
  ]);
  const jiti = createJiti(pathToFileURL(file).href, {
    jsx: { runtime: 'automatic' },
    moduleCache: false,
    fsCache: false,
    virtualModules: { 'galley/blocks': blocks, 'react/jsx-runtime': runtime, react, '@react-pdf/renderer': renderer },
  });
  try {
    const { layout } = await jiti.import<{ readonly layout?: Template['pdf'] }>(file);
    if (typeof layout === 'function') return guarded(layout, name);
  } catch (error) {
    throw new UserError({ message: `The layout cannot be read: ${reasonOf(error)}`, file: name });
  }
  throw new UserError({
    message: 'This file exports no function “layout”.',
    hint: 'Write: export function layout(…)',
    file: name,
  });
}

/** The layout with its own mistakes told as its author's, not as faults of Galley. */
function guarded(layout: NonNullable<Template['pdf']>, file: string): Template['pdf'] {
  return (props) => {
    const design = run(() => layout(props), file);
    if (Array.isArray(Object(design).flows)) return design;
    throw new UserError({ message: 'The function “layout” gives no columns.', hint: 'Return { flows: [ … ] }.', file });
  };
}

function run<T>(layout: () => T, file: string): T {
  try {
    return layout();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError({ message: `The layout fails: ${reasonOf(error)}`, file });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
