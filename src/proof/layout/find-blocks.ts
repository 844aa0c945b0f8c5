import type { Element } from '../anatomy/anatomy.ts';
import type { Block } from './layout.ts';

/** Elements that run within a line; everything else begins a line of its own (PDF 32000-1, 14.8.4). */
const inline = new Set([
  ...['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'Warichu', 'Formula'],
  ...['Em', 'Strong', 'Sub', 'NonStruct', 'Private'],
]);

/** The block of every marked content, by page and number: `2 17`. */
export type Blocks = ReadonlyMap<string, Block>;

/** Finds out which block each marked content belongs to. */
export function findBlocks(tree: Element | undefined): Blocks {
  const blocks = new Map<string, Block>();
  let id = 0;
  const visit = (element: Element, outer: Block, depth: number): void => {
    const block = inline.has(element.tag) ? outer : { id: ++id, tag: element.tag, depth };
    for (const kid of element.kids) {
      if (kid.type === 'content') blocks.set(`${kid.page} ${kid.content}`, block);
      else if (kid.type === 'element') visit(kid.element, block, depth + (kid.element.tag === 'L' ? 1 : 0));
    }
  };
  if (tree) visit(tree, { id: 0, tag: tree.tag, depth: 0 }, 0);
  return blocks;
}
