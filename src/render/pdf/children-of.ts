import type { LaidNode } from './node.ts';

/** The nodes laid out inside a node. The runs inside a text are no nodes of their own: its lines hold them. */
export function childrenOf(node: LaidNode): readonly LaidNode[] {
  return node.type === 'TEXT' ? [] : (node.children ?? []);
}
