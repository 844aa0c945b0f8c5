import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const LATIN = ['source-serif-4', 'source-sans-3', 'eb-garamond', 'inter', 'lato', 'source-code-pro'];
const OTHERS = ['noto-naskh-arabic', 'noto-sans-arabic', 'noto-serif-hebrew', 'noto-sans-hebrew', 'noto-sans-math'];
const STYLES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** Debian's libreoffice-writer-nogui. */
const PROGRAM = 'soffice';

/**
 * Prints Word files to PDF by LibreOffice, all at one start of it, with the faces that the templates name.
 * @param files the bytes by the name of each.
 * @returns the bytes of the PDFs by the same names.
 */
export function printDocuments(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): ReadonlyMap<string, Uint8Array> {
  mkdirSync(join(folder, 'out'), { recursive: true });
  const paths = [...files].map(([name, bytes]) => {
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, bytes);
    return path;
  });
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, fontSettings(folder));
  const env = { ...process.env, FONTCONFIG_FILE: fonts, HOME: folder };
  const args = ['--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'out'), ...paths];
  const { status, stderr, error } = spawnSync(PROGRAM, args, { encoding: 'utf8', env });
  if (error) throw new Error(`${PROGRAM} is not installed, and REQUIRE_TOOLS=1 asks for it.`);
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
  return new Map([...files.keys()].map((name) => [name, readFileSync(join(folder, 'out', `${name}.pdf`))]));
}

function fontSettings(folder: string): string {
  const folders = [
    ...LATIN.flatMap((name) => STYLES.map((style) => join(packageOf(name), style))),
    ...OTHERS.map((name) => join(packageOf(name), '400Regular')),
  ];
  const dirs = ['/usr/share/fonts', ...folders].map((dir) => `<dir>${dir}</dir>`);
  return `<?xml version="1.0"?><fontconfig>${dirs.join('')}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`;
}

function packageOf(name: string): string {
  return dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
}
