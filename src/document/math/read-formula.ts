import type { Formula, FormulaPart, FormulaRun } from '../model.ts';
import { isDrawn } from './is-drawn.ts';
import type { MathNode } from './nodes.ts';
import { parseNode } from './parse-tex.ts';
import { fault, peek, readerOf } from './reader.ts';
import { FULL, setNode, white } from './set-runs.ts';
import { type Atom, settle } from './settle.ts';
import { typesetterTex } from './typesetter-tex.ts';

interface Piece {
  readonly node: MathNode;
  /** Where it stands in the source. */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a formula in TeX: how it is set, what is read of it, and where a line may end in it.
 * @throws UserError for commands that are not known and for TeX that does not add up.
 */
export function readFormula(source: string): Formula {
  const reader = readerOf(source);
  const pieces: Piece[] = [];
  while (peek(reader) !== '') {
    const from = reader.at;
    const node = parseNode(reader);
    if (node) pieces.push({ node, from, to: reader.at });
  }
  const nodes = pieces.map(({ node }) => node);
  const parts = reader.declared ? [whole(nodes, source)] : inParts(pieces, source);
  if (parts.every(({ runs }) => runs.every(({ text }) => text.trim() === ''))) throw fault('Nothing is in it.');
  return { tex: source.trim().replace(/\s+/g, ' '), parts, drawn: isDrawn(nodes) };
}

function whole(nodes: readonly MathNode[], source: string): FormulaPart {
  const runs = settle(nodes, false).flatMap((atom) => setAtom(atom, false));
  return { tex: typesetterTex(source), runs: joinAlike(runs) };
}

/** A line may end behind a relation or an operator, nowhere else (The TeXbook, chapter 18). */
function inParts(pieces: readonly Piece[], source: string): readonly FormulaPart[] {
  const atoms = settle(
    pieces.map(({ node }) => node),
    false,
  );
  const parts: { from: number; to: number; runs: FormulaRun[] }[] = [];
  for (const [index, atom] of atoms.entries()) {
    const piece = pieces.find(({ node }) => node === atom.node);
    const before = atoms[index - 1]?.cls;
    const starts = before === 'bin' || before === 'rel';
    const last = parts.at(-1);
    if (last && starts && atom.before > 0 && piece) {
      last.runs.push({ text: ' ', face: 'upright', size: 1, raise: 0, width: atom.before });
      parts.push({ from: piece.from, to: piece.to, runs: [...setAtom(atom, true)] });
    } else if (last) {
      last.runs.push(...setAtom(atom, false));
      last.to = piece?.to ?? source.length;
    } else parts.push({ from: 0, to: piece?.to ?? source.length, runs: [...setAtom(atom, false)] });
  }
  return parts.map(({ from, to, runs }) => ({ tex: typesetterTex(source.slice(from, to)), runs: joinAlike(runs) }));
}

function setAtom({ node, before }: Atom, begins: boolean): readonly FormulaRun[] {
  return [...(begins ? [] : white(before, FULL)), ...setNode(node, FULL)];
}

/** Neighbours that are set alike are one run. */
function joinAlike(runs: readonly FormulaRun[]): readonly FormulaRun[] {
  const joined: FormulaRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && isAlike(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function isAlike(one: FormulaRun, other: FormulaRun): boolean {
  return (
    one.width === undefined &&
    other.width === undefined &&
    one.face === other.face &&
    one.size === other.size &&
    one.raise === other.raise &&
    one.barred === other.barred
  );
}
