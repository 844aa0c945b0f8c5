import { childrenOf } from '../children-of.ts';
import type { LaidNode } from '../node.ts';

/**
 * Lets what stands side by side keep a common baseline where a formula has pushed the first line of one of them down:
 * a bullet and its text, a title and its date.
 */
export function alignRows(node: LaidNode): LaidNode {
  if (node.type === 'TEXT' || !node.children) return node;
  const children = node.children.map(alignRows);
  if (!/^row/.test(String(node.style?.flexDirection ?? ''))) return { ...node, children };
  const pushed = children.map(pushOf);
  const most = Math.max(0, ...pushed);
  return {
    ...node,
    children: children.map((child, index) => lowered(child, most - (pushed[index] ?? 0))),
  };
}

/** How far the first line of text in a node has been pushed down, in pt. */
function pushOf(node: LaidNode): number {
  if (node.lines) return node.lines[0]?.grown ?? 0;
  const [first] = childrenOf(node);
  return first ? pushOf(first) : 0;
}

function lowered(node: LaidNode, by: number): LaidNode {
  return by > 0 && node.box ? { ...node, box: { ...node.box, top: node.box.top + by } } : node;
}
