import type { ExtractedPage } from './extract.ts';

/** Where a line of a page stands. In pt. */
export interface LineBox {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** The size of its type. */
  readonly size: number;
}

/** The boxes of a page's lines, in the order of its text; none where only the text is known. */
export function lineBoxes({ number, items }: ExtractedPage): readonly LineBox[] {
  const boxes: LineBox[] = [];
  for (const { x, width, size, gap } of items) {
    const last = boxes.at(-1);
    if (!last || gap === 'line') boxes.push({ page: number, left: x, right: x + width, size });
    else {
      const [left, right] = [Math.min(last.left, x), Math.max(last.right, x + width)];
      boxes[boxes.length - 1] = { ...last, left, right, size: Math.max(last.size, size) };
    }
  }
  return boxes;
}
