/** Where a cell of a column list stands: `column` from 0, `top` in pt. */
export interface Cell {
  readonly column: number;
  readonly top: number;
}

/** Cells in columns of about equal height. */
export interface Balanced {
  readonly cells: readonly Cell[];
  /** Of the highest column, in pt. */
  readonly height: number;
}

/**
 * Fills cells of the given heights into columns, down one and then the next, so that the highest column is as low
 * as may be: the height is raised step by step to the next one that would take a further cell.
 */
export function balance(heights: readonly number[], columns: number, gap: number): Balanced {
  const total = heights.reduce((sum, height) => sum + height + gap, -gap);
  let limit = Math.max(total / columns, ...heights);
  for (;;) {
    const { next, used, ...filled } = fill(heights, limit, gap);
    if (used <= columns || next === undefined) return filled;
    limit = next;
  }
}

interface Filled extends Balanced {
  readonly used: number;
  /** The least height at which some column would take one more cell. */
  readonly next: number | undefined;
}

function fill(heights: readonly number[], limit: number, gap: number): Filled {
  const cells: Cell[] = [];
  let column = 0;
  let bottom = 0;
  let highest = 0;
  let next: number | undefined;
  for (const height of heights) {
    const top = bottom === 0 ? 0 : bottom + gap;
    if (bottom > 0 && top + height > limit + 0.001) {
      next = Math.min(next ?? Number.POSITIVE_INFINITY, top + height);
      column += 1;
      bottom = height;
      cells.push({ column, top: 0 });
    } else {
      bottom = top + height;
      cells.push({ column, top });
    }
    highest = Math.max(highest, bottom);
  }
  return { cells, height: highest, used: column + 1, next };
}
