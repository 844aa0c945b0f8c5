import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { networkNames } from '../src/document/compose/networks.ts';
import type { ContactIcon, ContactIcons } from '../src/render/contact-icons.ts';

const require = createRequire(import.meta.url);

/** A set of icons as the packages of Iconify hold it: the inside of each SVG. */
interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** What stands for a kind of contact, and for networks that are not known. */
const SIGNS: Readonly<Record<string, string>> = {
  email: 'envelope-fill',
  phone: 'telephone-fill',
  location: 'geo-alt-fill',
  url: 'globe',
  link: 'box-arrow-up-right',
  detail: 'person-vcard-fill',
};

/** Networks whose mark is a word, which nobody could read at this size. */
const UNREADABLE: readonly string[] = ['kaggle'];

/** Networks that the set of brands calls otherwise. */
const OTHERWISE: Readonly<Record<string, string>> = { devto: 'devdotto' };

/** The outlines of all icons of contacts, from the packages that hold them. */
export function collectIcons(): ContactIcons {
  const signs = read(require.resolve('@iconify-json/bi/icons.json'));
  const brands = read(require.resolve('@iconify-json/simple-icons/icons.json'));
  const networks = networkNames.filter((key) => !UNREADABLE.includes(key));
  return Object.fromEntries([
    ...Object.entries(SIGNS).map(([key, name]) => [key, iconOf(signs, name)] as const),
    ...networks.map((key) => [key, iconOf(brands, OTHERWISE[key] ?? key)] as const),
  ]);
}

function read(file: string): IconSet {
  return JSON.parse(readFileSync(file, 'utf8')) as IconSet;
}

/** One path from all of an icon's, each of which begins at a place of its own. */
function iconOf({ icons, width = 16, height = 16 }: IconSet, name: string): ContactIcon {
  const paths = [...(icons[name]?.body ?? '').matchAll(/ d="([^"]+)"/g)].map(([, path = '']) => path);
  const joined = paths.length > 0 && paths.slice(1).every((path) => path.startsWith('M'));
  if (!joined || width !== height) throw new Error(`“${name}” is not made of paths on a square.`);
  return { side: width, path: paths.join('') };
}

const target = fileURLToPath(new URL('../src/render/contact-icons.ts', import.meta.url));

/** Rewrites the file that holds the icons, below its first lines. */
function rewrite(): void {
  const text = readFileSync(target, 'utf8');
  const head = text.slice(0, text.indexOf(' = {\n') + ' = {\n'.length);
  const rows = Object.entries(collectIcons()).map(
    ([key, { side, path }]) => `  ${key}: {\n    side: ${side},\n    path: '${path}',\n  },\n`,
  );
  writeFileSync(target, `${head}${rows.join('')}};\n`);
}

if (fileURLToPath(import.meta.url) === resolve(process.argv[1] ?? '')) rewrite();
