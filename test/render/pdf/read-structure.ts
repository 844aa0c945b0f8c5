/** A node of a file's structure tree, as poppler tells it. */
export interface StructureNode {
  readonly tag: string;
  /** Its own text, without that of the nodes in it: put where it stands among them as nodes of tag `#text`. */
  readonly text: string;
  readonly attributes: readonly string[];
  readonly children: readonly StructureNode[];
}

/** Reads what `pdfinfo -struct-text` prints: two spaces for each level, text in quotes, attributes after a slash. */
export function readStructure(printed: string): StructureNode {
  const root = { tag: '#root', text: '', attributes: [] as string[], children: [] as StructureNode[] };
  const open: (typeof root)[] = [root];
  for (const line of printed.split('\n')) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const said = line.trim();
    if (said === '' || /^Object \d/.test(said)) continue;
    // An attribute is indented by three more than its node, a child by two.
    if (said.startsWith('/')) {
      open.at(-1)?.attributes.push(said);
      continue;
    }
    const quoted = /^"(.*)"$/.exec(said)?.[1];
    const tag = quoted === undefined ? (/^\w+/.exec(said)?.[0] ?? '') : '#text';
    const node = { tag, text: quoted ?? '', attributes: [], children: [] };
    const level = indent / 2;
    open.length = Math.min(open.length, level + 1);
    open.at(-1)?.children.push(node);
    if (quoted === undefined) open.push(node);
  }
  return root;
}

/** All nodes of a tree in reading order, with the tags above each. */
export function walk(node: StructureNode, above: readonly string[] = []): readonly Visited[] {
  const here = [...above, node.tag];
  return [{ node, above }, ...node.children.flatMap((child) => walk(child, here))];
}

export interface Visited {
  readonly node: StructureNode;
  readonly above: readonly string[];
}

/** All text inside a node. */
export function textIn(node: StructureNode): string {
  return node.text + node.children.map(textIn).join('');
}
