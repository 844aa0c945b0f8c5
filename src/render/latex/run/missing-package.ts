import type { Problem } from '../../../errors.ts';

/** The packages of Debian, and what of TeX they bring that our files use. */
const DEBIAN: Readonly<Record<string, readonly string[]>> = {
  'texlive-latex-recommended': ['fontspec', 'microtype', 'xcolor', 'etoolbox'],
  'texlive-luatex': ['luaotfload', 'luatexbase', 'ctablestack'],
};

/** Where everything else is that our files use. */
const BASE = 'texlive-latex-base texlive-plain-generic';

/** Tells a file of TeX's own that is not installed, and which package brings it; undefined for any other error. */
export function missingPackage(message: string): Problem | undefined {
  const [, file, name] = /File [`'](([\w-]+)\.\w+)' not found/.exec(message) ?? [];
  if (file === undefined || name === undefined) return undefined;
  const [found = BASE] = Object.entries(DEBIAN).find(([, names]) => names.includes(name)) ?? [];
  return {
    message: `TeX is not wholly installed: its file ${file} is missing.`,
    hint: `Install it; in Debian: apt-get install ${found}.`,
  };
}
