import { readdir, readFile } from 'node:fs/promises';

/** A file of a layout, for an author's folder. */
export interface LayoutFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Gives the layout of a template of Galley as an author may change it: it takes its blocks from `galley/blocks`. It is
 * read from `layouts/<template>/` beside the program, where the build puts it.
 */
export async function readLayout(template: string): Promise<readonly LayoutFile[]> {
  const folder = new URL(`./layouts/${template}/`, import.meta.url);
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(new URL(name, folder), 'utf8') })));
}
