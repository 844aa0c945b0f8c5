import type { FormulaRun } from '../model.ts';
import { letterOf } from './is-drawn.ts';
import type { MathList, MathNode, MathScripts } from './nodes.ts';
import { isPrime } from './parse-tex.ts';
import { settle } from './settle.ts';

/** How the signs at hand are set. */
export interface RunStyle {
  readonly size: number;
  readonly raise: number;
  /** True in scripts and within what is only drawn: no white around operators. */
  readonly tight: boolean;
  readonly barred: boolean;
}

export const FULL: RunStyle = { size: 1, raise: 0, tight: false, barred: false };

/** Sizes of scripts, and of scripts of scripts (plain TeX: 10, 7 and 5 pt). */
const SMALLER: Readonly<Record<number, number>> = { 1: 0.7, 0.7: 0.5, 0.5: 0.5 };
/** How far scripts are shifted, in em (The TeXbook, appendix G: σ14 and σ16). */
const UP = 0.363;
const DOWN = 0.18;

/**
 * Sets a list of nodes as runs of letters, from left to right: this is what is drawn where a row of letters shows
 * the formula, and what is read in any case. Fractions are read with a slash, tables row by row.
 */
function setRuns(nodes: MathList, style: RunStyle): readonly FormulaRun[] {
  return settle(nodes, style.tight).flatMap(({ node, before }) => [...white(before, style), ...setNode(node, style)]);
}

/** White as a space that does not break, of its own width. */
export function white(width: number, { size, raise, barred }: RunStyle): readonly FormulaRun[] {
  return width > 0 ? [{ text: '\u00a0', face: 'upright', size, raise, barred, width: width * size }] : [];
}

export function setNode(node: MathNode, style: RunStyle): readonly FormulaRun[] {
  const inner = { ...style, tight: true };
  switch (node.type) {
    case 'space':
      return [];
    case 'symbol':
      return [letters(node.text, style, node.face)];
    case 'group':
      return setRuns(node.children, style);
    case 'scripts':
      return setScripts(node, style);
    case 'fraction':
      if (node.bar) return [...part(node.over, inner), letters('/', inner), ...part(node.under, inner, true)];
      return [
        letters('(', inner),
        ...setRuns(node.over, inner),
        ...mark(';', inner),
        ...setRuns(node.under, inner),
        letters(')', inner),
      ];
    case 'root':
      return setRoot(node.children, node.degree, style);
    case 'accent':
      return setAccent(node.mark, node.children, style);
    case 'fence':
      return [...delimiter(node.open, style), ...setRuns(node.children, style), ...delimiter(node.close, style)];
    case 'table': {
      const rows = node.rows.map((row) =>
        joined(
          row.map((cell) => setRuns(cell, inner)),
          ',',
          inner,
        ),
      );
      return [...delimiter(node.open, inner), ...joined(rows, ';', inner), ...delimiter(node.close, inner)];
    }
    case 'stack':
      return [...setRuns(node.children, style), ...note(node.note, inner)];
  }
}

function letters(text: string, { size, raise, barred }: RunStyle, face: FormulaRun['face'] = 'upright'): FormulaRun {
  return { text, face, size, raise, ...(barred ? { barred } : {}) };
}

function delimiter(text: string, style: RunStyle): readonly FormulaRun[] {
  return text === '' ? [] : [letters(text, style)];
}

function mark(text: string, style: RunStyle): readonly FormulaRun[] {
  return [letters(text, style), ...white(1 / 6, style)];
}

function joined(parts: readonly (readonly FormulaRun[])[], text: string, style: RunStyle): readonly FormulaRun[] {
  return parts.flatMap((runs, index) => (index > 0 ? [...mark(text, style), ...runs] : runs));
}

function note(nodes: MathList, style: RunStyle): readonly FormulaRun[] {
  return nodes.length === 0 ? [] : [letters('(', style), ...setRuns(nodes, style), letters(')', style)];
}

function setScripts({ base, above, below, first }: MathScripts, style: RunStyle): readonly FormulaRun[] {
  const size = SMALLER[style.size] ?? style.size;
  const script = (nodes: MathList, shift: number): readonly FormulaRun[] =>
    setRuns(nodes, { ...style, size, raise: style.raise + shift * style.size, tight: true });
  // Marks that stand high by themselves.
  const high = isDegree(above) ? [letters('°', style)] : above.filter(isPrime).map(() => letters('′', style));
  const up = isDegree(above)
    ? high
    : [
        ...high,
        ...script(
          above.filter((node) => !isPrime(node)),
          UP,
        ),
      ];
  const down = script(below, -DOWN);
  return [...(base ? setNode(base, style) : []), ...(first === 'above' ? [...up, ...down] : [...down, ...up])];
}

/** `90^\circ` is the usual way to write a degree sign. */
function isDegree(nodes: MathList): boolean {
  const [only, ...others] = nodes;
  if (only?.type === 'group' && others.length === 0) return isDegree(only.children);
  return others.length === 0 && only?.type === 'symbol' && only.text === '∘';
}

const ROOTS: Readonly<Record<string, string>> = { '3': '∛', '4': '∜' };

function setRoot(children: MathList, degree: MathList, style: RunStyle): readonly FormulaRun[] {
  const known = degree.map((node) => (node.type === 'symbol' ? node.text : '')).join('');
  const sign = ROOTS[known];
  const before = sign === undefined ? setRuns(degree, { ...style, tight: true }) : [];
  return [...before, letters(sign ?? '√', style), ...part(children, { ...style, tight: true, barred: true }, true)];
}

function setAccent(accent: string, children: MathList, style: RunStyle): readonly FormulaRun[] {
  const letter = letterOf(children);
  if (!letter || accent === '') return setRuns(children, { ...style, tight: true });
  return [letters(`${letter.text}${accent}`.normalize('NFC'), style, letter.face)];
}

/** A part of a fraction or root, in parentheses where it would else be read with what stands beside it. */
function part(nodes: MathList, style: RunStyle, behind = false): readonly FormulaRun[] {
  const runs = setRuns(nodes, style);
  return isCompound(nodes, behind) ? [letters('(', style), ...runs, letters(')', style)] : runs;
}

/** A sum is read as one thing only in parentheses; a product too, `behind` a slash or a root. */
function isCompound(nodes: MathList, behind: boolean): boolean {
  const [only, ...others] = nodes;
  if (!only) return false;
  if (others.length === 0) {
    if (only.type === 'group') return isCompound(only.children, behind);
    return only.type === 'fraction' || only.type === 'stack';
  }
  if (nodes.every((node) => node.type === 'symbol' && /^[\d.,]+$/.test(node.text))) return false;
  if (nodes.every((node) => node.type === 'symbol' && node.face === 'upright' && /^\p{L}+$/u.test(node.text)))
    return false;
  return (
    behind || settle(nodes, false).some(({ cls, node }) => /^(bin|rel|punct|inner)$/.test(cls) || node.type === 'space')
  );
}
