import type { Heading, Line } from './layout.ts';

/** Without tags, lines this much larger than the body are headings. */
const LARGER = 1.12;

/** The headings of a document in the order of the file: by their tags, or by their size where there are none. */
export function findHeadings(lines: readonly Line[], bodySize: number): readonly Heading[] {
  const tagged = lines.some(({ block }) => block !== undefined);
  const groups: Line[][] = [];
  for (const line of lines) {
    const level = tagged ? levelOf(line) : line.size >= LARGER * bodySize ? 0 : undefined;
    if (level === undefined) continue;
    const last = groups.at(-1)?.at(-1);
    const isSame = tagged && last !== undefined && last.block?.id === line.block?.id && last.page === line.page;
    if (isSame) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    level: (group[0] && levelOf(group[0])) ?? 0,
    page: group[0]?.page ?? 1,
    lines: group,
    text: group.map(({ text }) => text).join(' '),
    size: Math.max(...group.map(({ size }) => size)),
  }));
}

function levelOf({ block }: Line): number | undefined {
  const digit = /^H([1-6])$/u.exec(block?.tag ?? '')?.[1];
  if (digit !== undefined) return Number(digit);
  return block?.tag === 'H' || block?.tag === 'Title' ? 1 : undefined;
}
