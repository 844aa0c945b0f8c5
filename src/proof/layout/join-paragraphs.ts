import type { Line, Paragraph } from './layout.ts';

/** The largest step from baseline to baseline within a paragraph, in shares of the size. */
const MAX_STEP = 1.9;

/**
 * Joins lines into paragraphs. A line ends because the measure is full when the next line's first word would not have
 * fitted on it; where it would have, the author ended the line.
 */
export function joinParagraphs(lines: readonly Line[]): readonly Paragraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const before = group?.at(-2);
    const steady = !last || !before || Math.abs(line.y - 2 * last.y + before.y) < 0.1 * line.size;
    const goesOn = last && (line.block || last.block ? sameBlock(last, line) : steady && sameColumn(last, line));
    if (group && goesOn) group.push(line);
    else groups.push([line]);
  }
  const edges = edgesOf(lines);
  return groups.flatMap((group) => splitAtEnds(group, edges)).map((group) => ({ lines: group }));
}

/** How far the lines that begin at one place reach to the right, by page and place. */
function edgesOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const edges = new Map<string, number>();
  for (const line of lines) edges.set(startOf(line), Math.max(line.right, edges.get(startOf(line)) ?? 0));
  return edges;
}

function startOf({ page, x }: Line): string {
  return `${page} ${Math.round(x)}`;
}

function sameBlock(last: Line, line: Line): boolean {
  return last.block?.id === line.block?.id && follows(last, line);
}

/** Without tags: the same size and edge, and no bullet before it. */
function sameColumn(last: Line, line: Line): boolean {
  const indented = /^[•–◦▪‣*·-] /u.test(last.text) && line.x > last.x;
  const font = last.runs[0]?.font === line.runs[0]?.font || last.runs.at(-1)?.font === line.runs[0]?.font;
  return follows(last, line) && font && (Math.abs(last.x - line.x) < 1 || indented);
}

function follows(last: Line, line: Line): boolean {
  const step = line.y - last.y;
  return (
    last.page === line.page &&
    Math.abs(last.size - line.size) < 0.2 &&
    step > 0.5 * line.size &&
    step < MAX_STEP * line.size
  );
}

function splitAtEnds(lines: readonly Line[], edges: ReadonlyMap<string, number>): readonly Line[][] {
  const edge = Math.max(...lines.map((line) => edges.get(startOf(line)) ?? line.right));
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    const fits = last && last.right + 0.2 * line.size + firstWordWidth(line) < edge - 0.5;
    if (last && !fits) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

function firstWordWidth({ glyphs }: Line): number {
  const start = glyphs.findIndex(({ text }) => text.trim() !== '');
  const rest = glyphs.slice(start);
  const end = rest.findIndex(({ text }) => text.trim() === '');
  const word = end < 0 ? rest : rest.slice(0, end);
  const last = word.at(-1);
  return last && word[0] ? last.x + last.width - word[0].x : 0;
}
