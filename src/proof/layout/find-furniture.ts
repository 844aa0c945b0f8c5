import type { LooseLine } from './layout.ts';

/** Page numbers and running heads stand within this share of the page's height from its upper or lower edge. */
const EDGE = 0.1;

const pageNumber = /^(\p{L}+\.? )?[-–—|· ]*(\d{1,3}|[ivxlc]+)(( (of|de|von|di|z|av|\/) |\/)\d{1,3})?[-–—|· ]*$/iu;

/** LooseLines of an untagged file that pages repeat, or that only count them. A tagged file calls them artifacts itself. */
export function findFurniture(
  lines: readonly LooseLine[],
  pages: readonly { readonly height: number }[],
): ReadonlySet<LooseLine> {
  const edges = lines.filter(({ block, page, y }) => {
    const height = pages[page - 1]?.height ?? 0;
    return block === undefined && (y < EDGE * height || y > (1 - EDGE) * height);
  });
  const seen = new Map<string, Set<number>>();
  for (const line of edges) seen.set(keyOf(line), (seen.get(keyOf(line)) ?? new Set()).add(line.page));
  return new Set(
    edges.filter((line) => pageNumber.test(line.text) || (pages.length > 1 && (seen.get(keyOf(line))?.size ?? 0) > 1)),
  );
}

/** The same words at the same height are the same furniture, whatever number they count. */
function keyOf({ text, y }: LooseLine): string {
  return `${Math.round(y)} ${text.replace(/\d+/gu, '#')}`;
}
