import { isMark, type LinePart, type PageWord } from './line-parts.ts';
import { type Open, orderWords } from './order-words.ts';
import { type Drawn, type Piece, placeOfText } from './read-pieces.ts';
import { textOf } from './text-of.ts';

/** In sizes of a word: what is raised or lowered by less stands on the same line. */
const SAME_LINE = 0.6;

/** What stands in the lines of a text: words, and points between them. */
type InLine = Extract<Piece, { readonly type: 'point' }> | Drawn;

/**
 * The words and points of a page in the order in which they are read: XeTeX writes a line as the eye goes over it, its
 * points included. What is drawn without saying what it stands for, a formula's shapes, has no place in it.
 */
export function orderPieces(pieces: readonly Piece[], direction: 'ltr' | 'rtl'): readonly InLine[] {
  const ordered: InLine[] = [];
  const owners = new Map<LinePart, InLine>();
  let [line, open]: [LinePart[], Open] = [[], undefined];
  const endLine = (): void => {
    if (line.length === 0) return;
    const turned = orderWords(line, direction, open);
    open = turned.open;
    ordered.push(...turned.stretches.flatMap(({ words }) => words.flatMap((word) => owners.get(word) ?? [])));
    line = [];
  };
  const add = (part: LinePart): void => {
    const sizes = [...line, part].map((one) => (isMark(one) ? 0 : one.size));
    const size = sizes.findLast((one) => one > 0) ?? 0;
    const first = line[0];
    if (first && size > 0 && Math.abs(first.y - part.y) >= SAME_LINE * size) endLine();
    line.push(part);
  };
  for (const piece of pieces) {
    if (piece.type === 'turn' && piece.mark.kind !== 'P') add(piece.mark);
    else if (piece.type === 'turn') {
      endLine();
      open = undefined;
    } else if (isWord(piece) || (piece.type === 'point' && /^(?:Tag|End)/.test(piece.name))) {
      const part = partOf(piece);
      owners.set(part, piece);
      add(part);
    } else if (piece.type === 'point') {
      endLine();
      ordered.push(piece);
    }
  }
  endLine();
  return ordered;
}

const ACTUAL = '/ActualText';

function isWord(piece: Piece): piece is Drawn {
  return piece.type === 'text' && piece.operations[0]?.operands.includes(ACTUAL) === true;
}

/** A piece as a part of its line; a point has no room and no size. */
function partOf(piece: InLine): PageWord {
  const none = { text: '', content: '', width: 0 };
  if (piece.type === 'point') return { ...none, x: 0, y: piece.y, size: 0 };
  const { operands = [] } = piece.operations[0] ?? {};
  const actual = operands[operands.indexOf(ACTUAL) + 1] ?? '';
  return { ...none, text: textOf(actual), ...(placeOfText(piece) ?? { x: 0, y: 0, size: 0 }) };
}
