type Load = () => Promise<unknown>;

/** Letters that a formula seldom needs, by the names that MathJax has for them. Written out, so that they can be bundled. */
const LETTERS: Readonly<Record<string, Load>> = {
  accents: () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/accents.js'),
  'accents-other': () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/accents-other.js'),
  arrows: () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/arrows.js'),
  calligraphic: () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/calligraphic.js'),
  cyrillic: () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/cyrillic.js'),
  dingbats: () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/dingbats.js'),
  'double-struck': () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/double-struck.js'),
  enclosed: () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/enclosed.js'),
  fraktur: () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/fraktur.js'),
  greek: () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/greek.js'),
  latin: () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/latin.js'),
  'latin-b': () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/latin-b.js'),
  'latin-bi': () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/latin-bi.js'),
  'latin-i': () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/latin-i.js'),
  math: () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/math.js'),
  monospace: () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/monospace.js'),
  phonetics: () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/phonetics.js'),
  'sans-serif': () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/sans-serif.js'),
  script: () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/script.js'),
  shapes: () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/shapes.js'),
  stretchy: () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/stretchy.js'),
  symbols: () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/symbols.js'),
  'symbols-other': () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/symbols-other.js'),
  upright: () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/upright.js'),
  variants: () => import('@mathjax/mathjax-stix2-font/mjs/svg/dynamic/variants.js'),
};

/** Loads letters that MathJax names by a path. */
export async function loadLetters(path: string): Promise<unknown> {
  const name = /([^/]+?)(?:\.js)?$/.exec(path)?.[1] ?? path;
  return LETTERS[name]?.();
}
