import type { Element } from '../anatomy/anatomy.ts';
import type { TextItem } from '../extract.ts';
import { joinItems, joinText } from '../join-items.ts';
import type { MarkedText } from '../read-marked-text.ts';
import { type Blocks, findBlocks } from './find-blocks.ts';

/** The text of a block of the structure tree, in the tree's order. */
export interface TaggedText {
  /** The tag of its block. */
  readonly tag: string;
  readonly page: number;
  /** `\n` at every line's end. */
  readonly text: string;
  /** What the text is made of; the first begins a line. */
  readonly items: readonly TextItem[];
}

/** Reads a document by its tags, as a screen reader does. */
export function readTaggedText(tree: Element | undefined, marked: readonly MarkedText[]): readonly TaggedText[] {
  const blocks = findBlocks(tree);
  const instead = tree ? replacements(tree) : new Map<string, string>();
  const byMark = new Map(marked.map((one) => [keyOf(one), replaced(one, instead.get(keyOf(one)))]));
  const groups: MarkedText[][] = [];
  for (const key of blocks.keys()) {
    const one = byMark.get(key);
    if (one === undefined) continue;
    const last = groups.at(-1)?.at(-1);
    if (last && last.page === one.page && blockOf(last, blocks) === blockOf(one, blocks)) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups.flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const pieces = [first, ...more].flatMap((one) => one.pieces);
    const [head, ...others] = joinItems(pieces, first.viewport, first.page);
    const items = head ? [{ ...head, gap: 'line' as const }, ...others] : [];
    const text = joinText(items).trim();
    return text === ''
      ? []
      : [{ tag: blocks.get(`${first.page} ${first.content}`)?.tag ?? '', page: first.page, text, items }];
  });
}

function blockOf({ page, content }: MarkedText, blocks: Blocks): number | undefined {
  return blocks.get(`${page} ${content}`)?.id;
}

function keyOf({ page, content }: Pick<MarkedText, 'page' | 'content'>): string {
  return `${page} ${content}`;
}

/** What a screen reader says instead of what is drawn; pictures and formulas are described, not replaced. */
function replacements(element: Element): ReadonlyMap<string, string> {
  const { actualText, tag, kids } = element;
  if (actualText === undefined || tag === 'Figure' || tag === 'Formula') {
    return new Map(kids.flatMap((kid) => (kid.type === 'element' ? [...replacements(kid.element)] : [])));
  }
  const contents = contentsOf(element);
  return new Map(contents.map((key, index) => [key, index === 0 ? actualText : '']));
}

function contentsOf({ kids }: Element): readonly string[] {
  return kids.flatMap((kid) => {
    if (kid.type === 'content') return [keyOf(kid)];
    return kid.type === 'element' ? contentsOf(kid.element) : [];
  });
}

/** All that is said is in the first piece, where the element stands. */
function replaced(marked: MarkedText, text: string | undefined): MarkedText {
  if (text === undefined) return marked;
  return { ...marked, pieces: marked.pieces.slice(0, 1).map((piece) => ({ ...piece, str: text })) };
}
