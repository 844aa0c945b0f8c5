import { childrenOf } from './children-of.ts';
import type { MeasuredFlow } from './measure.ts';
import type { LaidNode, Line, Run } from './node.ts';

/**
 * Takes back the hyphen that the line breaker adds where it parts a long address: a reader would copy it
 * as part of the address. A hyphen the author wrote is followed by a space or ends the text.
 */
export function dropAddedHyphens(flow: MeasuredFlow): MeasuredFlow {
  return { ...flow, items: flow.items.map((item) => ({ ...item, node: visit(item.node) })) };
}

function visit(node: LaidNode): LaidNode {
  if (node.type === 'TEXT' && node.lines && !node.props.hyphenates) {
    const last = node.lines.length - 1;
    return { ...node, lines: node.lines.map((line, index) => (index < last ? withoutHyphen(line) : line)) };
  }
  return { ...node, children: childrenOf(node).map(visit) };
}

function withoutHyphen(line: Line): Line {
  if (!line.string.endsWith('-')) return line;
  const runs = [...line.runs];
  const run = runs.at(-1);
  if (!run?.glyphs || run.glyphs.at(-1)?.codePoints[0] !== 0x2d) return line;
  const shortened: Run = { ...run, glyphs: run.glyphs.slice(0, -1), positions: run.positions?.slice(0, -1) };
  return { ...line, string: line.string.slice(0, -1), runs: [...runs.slice(0, -1), shortened] };
}
