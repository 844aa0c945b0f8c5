import type { MathList, MathNode, MathSymbol } from './nodes.ts';

/** True for what a row of letters, raised and lowered ones among them, cannot show. */
export function isDrawn(nodes: MathList): boolean {
  return nodes.some(isDrawnNode);
}

function isDrawnNode(node: MathNode): boolean {
  switch (node.type) {
    case 'symbol':
    case 'space':
      return false;
    case 'fraction':
    case 'table':
    case 'stack':
      return true;
    case 'group':
    case 'fence':
      return isDrawn(node.children);
    case 'accent':
      // Few faces know where a mark stands over a letter that Unicode does not have with it, such as p.
      return (
        node.mark === '' || !/^\p{L}$/u.test(`${letterOf(node.children)?.text ?? ''}${node.mark}`.normalize('NFC'))
      );
    case 'root':
      return node.degree.length > 0 || !fitsUnderBar(node.children);
    case 'scripts': {
      const { base, above, below } = node;
      const limits = base?.type === 'symbol' && base.big === true;
      const both = above.length > 0 && below.length > 0;
      const twice = has(above, 'above') || has(below, 'below');
      return limits || both || twice || isDrawn([...(base ? [base] : []), ...above, ...below]);
    }
  }
}

/** Raised twice, letters are so far from their line that readers take them for another. */
function has(nodes: MathList, side: 'above' | 'below'): boolean {
  return nodes.some((node) => {
    if (node.type === 'scripts') return node[side].length > 0 || has(node.base ? [node.base] : [], side);
    return 'children' in node && has(node.children, side);
  });
}

/** The letter that is all of a list. */
export function letterOf(nodes: MathList): MathSymbol | undefined {
  const [only, ...others] = nodes;
  if (!only || others.length > 0) return undefined;
  if (only.type === 'group') return letterOf(only.children);
  return only.type === 'symbol' && /^\p{L}$/u.test(only.text) ? only : undefined;
}

/** What a root of the usual height reaches over: a letter with or without an index, or a number. */
function fitsUnderBar(nodes: MathList): boolean {
  const [only, ...others] = nodes;
  if (only?.type === 'group' && others.length === 0) return fitsUnderBar(only.children);
  if (nodes.length > 0 && nodes.every((node) => node.type === 'symbol' && /^[\d.]+$/.test(node.text))) return true;
  if (others.length > 0) return false;
  if (only?.type !== 'scripts') return letterOf(nodes) !== undefined;
  return (
    only.above.length === 0 && !isDrawn(only.below) && only.base !== undefined && letterOf([only.base]) !== undefined
  );
}
