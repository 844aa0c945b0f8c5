import type { AtomClass, MathList, MathNode } from './nodes.ts';

/** What a node is to its neighbours; white is nothing to them. */
export function classOf(node: MathNode): AtomClass {
  switch (node.type) {
    case 'symbol':
    case 'group':
    case 'stack':
      return node.cls;
    case 'scripts':
      return node.base ? classOf(node.base) : 'ord';
    case 'fraction':
    case 'fence':
    case 'table':
      return 'inner';
    case 'root':
    case 'accent':
    case 'space':
      return 'ord';
  }
}

/** A node with its class as its neighbours make it, and the white before it in em. */
export interface Atom {
  readonly node: MathNode;
  readonly cls: AtomClass;
  readonly before: number;
}

const THIN = 1 / 6;
const MEDIUM = 2 / 9;
const THICK = 5 / 18;

/**
 * The white between two classes (The TeXbook, chapter 18): 1 thin, 2 medium, 3 thick; what is in capitals there, in
 * parentheses here, is left out in scripts. Columns as rows.
 */
const WHITE: Readonly<Record<AtomClass, string>> = {
  // ord op bin rel open close punct inner
  ord: '0 1 (2) (3) 0 0 0 (1)',
  op: '1 1 0 (3) 0 0 0 (1)',
  bin: '(2) (2) 0 0 (2) 0 0 (2)',
  rel: '(3) (3) 0 0 (3) 0 0 (3)',
  open: '0 0 0 0 0 0 0 0',
  close: '0 1 (2) (3) 0 0 0 (1)',
  punct: '(1) (1) 0 (1) (1) (1) (1) (1)',
  inner: '(1) 1 (2) (3) (1) 0 (1) (1)',
};
const COLUMNS: readonly AtomClass[] = ['ord', 'op', 'bin', 'rel', 'open', 'close', 'punct', 'inner'];

/** Settles what each node of a list is and how much white stands before it; `tight` as in scripts. */
export function settle(nodes: MathList, tight: boolean): readonly Atom[] {
  const classes = settleClasses(nodes);
  const atoms: Atom[] = [];
  let last: AtomClass | undefined;
  let before = 0;
  for (const [index, node] of nodes.entries()) {
    const cls = classes[index] ?? 'ord';
    if (node.type === 'space') {
      before += node.width;
      continue;
    }
    atoms.push({ node, cls, before: before + (last ? whiteBetween(last, cls, tight) : 0) });
    last = cls;
    before = 0;
  }
  const end: MathNode = { type: 'space', width: before };
  return before > 0 ? [...atoms, { node: end, cls: 'ord', before }] : atoms;
}

/** A binary operator with nothing to join is a sign like any other: the minus of −3 (The TeXbook, rules 5 and 6). */
function settleClasses(nodes: MathList): readonly AtomClass[] {
  const settled: AtomClass[] = [];
  let last: { readonly index: number; readonly cls: AtomClass } | undefined;
  for (const [index, node] of nodes.entries()) {
    let cls = classOf(node);
    if (node.type !== 'space') {
      if (cls === 'bin' && (!last || /^(bin|op|rel|open|punct)$/.test(last.cls))) cls = 'ord';
      if (last?.cls === 'bin' && /^(rel|close|punct)$/.test(cls)) settled[last.index] = 'ord';
      last = { index, cls };
    }
    settled.push(cls);
  }
  if (last?.cls === 'bin') settled[last.index] = 'ord';
  return settled;
}

function whiteBetween(left: AtomClass, right: AtomClass, tight: boolean): number {
  const kind = WHITE[left].split(' ')[COLUMNS.indexOf(right)] ?? '0';
  if (tight && kind.startsWith('(')) return 0;
  return [0, THIN, MEDIUM, THICK][Number(kind.replace(/[()]/g, ''))] ?? 0;
}
