/** Commands that only some packages have, and what all have in their place. */
const PLAIN: Readonly<Record<string, string>> = {
  bm: '\\boldsymbol',
  degree: '{}^{\\circ}',
  mathup: '\\mathrm',
  mathbfit: '\\boldsymbol',
  leadsto: '\\rightsquigarrow',
  emph: '\\textit',
  P: '\\text{¶}',
  copyright: '\\text{©}',
  pounds: '\\text{£}',
  medspace: '\\:',
  thickspace: '\\;',
  enskip: '\\enspace',
};

/** A formula's TeX as a typesetter with the packages of AMS reads it. */
export function typesetterTex(tex: string): string {
  return tex
    .replace(/\\([a-zA-Z]+)/g, (command, name: string) =>
      Object.hasOwn(PLAIN, name) ? (PLAIN[name] ?? command) : command,
    )
    .replace(/(\\[\s\S])|%/gu, (_, escaped: string | undefined) => escaped ?? '\\%')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '{,}')
    .trim();
}
