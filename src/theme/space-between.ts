import type { ArrangedHead, Block } from '../document/model.ts';
import type { Tokens } from './theme.ts';

/**
 * The space between a block and the one before it, in pt: entries stand apart by what their list holds, and a list
 * follows its lead-in closely. `listed` says that all blocks around it are as `isListed` wants them.
 */
export function spaceBetween(
  before: Block<ArrangedHead> | undefined,
  block: Block<ArrangedHead>,
  listed: boolean,
  { betweenEntries, betweenItems, betweenBlocks }: Tokens['space'],
): number {
  if (block.type === 'list') return before?.type === 'entry' ? betweenEntries : betweenItems;
  if (block.type !== 'entry') return before?.type === 'entry' ? betweenEntries : betweenBlocks;
  if (block.shape === 'group') return betweenEntries * 1.4;
  if (listed) return betweenBlocks;
  return block.depth === 1 ? betweenEntries : betweenEntries * 0.75;
}

/** Entries without bodies (talks, awards, papers) read as lines of a list, all at one distance. */
export function isListed(block: Block<ArrangedHead>): boolean {
  return block.type !== 'entry' || block.body.length === 0;
}
