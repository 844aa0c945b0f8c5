import type { Problem } from '../../../errors.ts';
import type { Engine } from './find-engine.ts';

/** What our files use of TeX, by the package of Debian that brings it. */
const DEBIAN: Readonly<Record<string, readonly string[]>> = {
  'texlive-base': ['iftex', 'amssymb'],
  'texlive-latex-base': ['geometry', 'graphicx', 'multicol', 'amsmath', 'hyperref', 'bookmark'],
  'texlive-latex-recommended': ['fontspec', 'microtype', 'xcolor', 'etoolbox'],
  'texlive-luatex': ['luaotfload'],
};

/** The files of TeX's own that an engine needs for ours. */
export function neededFiles(engine: Engine['name']): readonly string[] {
  const all = Object.values(DEBIAN).flat();
  return all.filter((name) => engine === 'lualatex' || name !== 'luaotfload').map((name) => `${name}.sty`);
}

/** The packages of Debian that bring files of TeX's own; those that are not known come with the rest of LaTeX. */
export function packagesFor(files: readonly string[]): readonly string[] {
  const found = files.map((file) => {
    const [name = ''] = file.split('.');
    const entry = Object.entries(DEBIAN).find(([, names]) => names.includes(name));
    return entry?.[0] ?? 'texlive-latex-recommended texlive-plain-generic';
  });
  return [...new Set(found)];
}

/** Tells a file of TeX's own that is not installed, and which package brings it; undefined for any other error. */
export function missingPackage(message: string): Problem | undefined {
  const [, file] = /File [`']([\w-]+\.\w+)' not found/.exec(message) ?? [];
  if (file === undefined) return undefined;
  return {
    message: `TeX is not wholly installed: its file ${file} is missing.`,
    hint: `Install it; in Debian: apt-get install ${packagesFor([file]).join(' ')}.`,
  };
}
