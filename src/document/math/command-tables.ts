import type { AtomClass } from './nodes.ts';

/** Widths of white in em (The TeXbook, chapter 18). */
export const SPACES: Readonly<Record<string, number>> = {
  ',': 1 / 6,
  thinspace: 1 / 6,
  ':': 2 / 9,
  '>': 2 / 9,
  medspace: 2 / 9,
  ';': 5 / 18,
  thickspace: 5 / 18,
  ' ': 1 / 4,
  '\n': 1 / 4,
  enspace: 1 / 2,
  enskip: 1 / 2,
  quad: 1,
  qquad: 2,
  '!': -1 / 6,
  negthinspace: -1 / 6,
};

/** Accents that letters take, as combining marks; empty for those that are only drawn. */
export const ACCENTS: Readonly<Record<string, string>> = {
  ...{ bar: '\u0304', overline: '\u0304', hat: '\u0302', widehat: '\u0302', tilde: '\u0303', widetilde: '\u0303' },
  ...{ dot: '\u0307', ddot: '\u0308', acute: '\u0301', grave: '\u0300', check: '\u030c', breve: '\u0306' },
  ...{ mathring: '\u030a', vec: '', underline: '', overrightarrow: '', overleftarrow: '', dddot: '' },
};

export const CLASSES: Readonly<Record<string, AtomClass>> = {
  mathord: 'ord',
  mathop: 'op',
  mathbin: 'bin',
  mathrel: 'rel',
  mathopen: 'open',
  mathclose: 'close',
  mathpunct: 'punct',
  mathinner: 'inner',
};

export const TEXTS: Readonly<Record<string, 'upright' | 'italic' | 'bold' | 'mono'>> = {
  ...{ text: 'upright', textrm: 'upright', textup: 'upright', textnormal: 'upright', mbox: 'upright', hbox: 'upright' },
  ...{ textsf: 'upright', textit: 'italic', emph: 'italic', textbf: 'bold', texttt: 'mono' },
};

export const BIG = /^(?:big|Big|bigg|Bigg)([lrm]?)$/;
export const BIG_CLASSES: Readonly<Record<string, AtomClass>> = { l: 'open', r: 'close', m: 'rel' };
