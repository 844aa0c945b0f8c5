/** A row of items: its first, and the one behind its last. */
export type Row = readonly [from: number, to: number];

/**
 * Breaks items of the given widths into as few rows as the room takes, the longest as short as may be, with a gap
 * between two of a row. Lengths in pt.
 */
export function rowsOf(widths: readonly number[], gap: number, room: number): readonly Row[] {
  const rows = fill(widths, gap, room);
  if (rows.length < 2) return rows;
  const lengths = widths.flatMap((_, from) =>
    widths.slice(from).map((_, more) => lengthOf(widths.slice(from, from + more + 1), gap)),
  );
  const limits = lengths.filter((length) => length <= room && length >= Math.max(...widths));
  const tries = limits.toSorted((one, other) => one - other).map((limit) => fill(widths, gap, limit));
  return tries.find((tried) => tried.length === rows.length) ?? rows;
}

function fill(widths: readonly number[], gap: number, limit: number): readonly Row[] {
  const rows: [number, number][] = [];
  widths.forEach((_, index) => {
    const last = rows.at(-1);
    if (last && lengthOf(widths.slice(last[0], index + 1), gap) <= limit + 0.01) last[1] = index + 1;
    else rows.push([index, index + 1]);
  });
  return rows;
}

function lengthOf(widths: readonly number[], gap: number): number {
  return widths.reduce((sum, width) => sum + width + gap, -gap);
}
