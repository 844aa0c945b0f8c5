import { isFromRight } from '../../bidi-levels.ts';
import { isMark, type LinePart, type PageWord, splitMarks, takeMarks } from './line-parts.ts';
import { type Open, orderWords } from './order-words.ts';
import { takePictures } from './take-pictures.ts';
import { writeLine } from './write-line.ts';

/** What stands between two words that may change places: colours alone. */
const COLOURS = /^(?:\s|[\d.]+(?:\s+[\d.]+)*\s+(?:rg|RG|g|G|k|K)\b)*$/;

/** The last colours that a piece of a page sets. */
const LAST_COLOURS = /(?:(?:[\d.]+\s+){1,4}(?:rg|RG|g|G|k|K)\s*)+(?![\s\S]*\s(?:rg|RG|g|G|k|K)\b)/;

/** In sizes of a word: what is raised or lowered by less stands on the same line. */
const SAME_LINE = 0.6;

/**
 * Writes a page's words, and what stands between them, with the words of every line in the order in which they are
 * read. `pieces` has one more than `words`: what stands before each, and behind the last.
 */
export function turnLines(words: readonly PageWord[], pieces: readonly string[], direction: 'ltr' | 'rtl'): string {
  const turns = direction === 'rtl' || words.some(({ text }) => isFromRight(text));
  if (!turns) return pieces.map((piece, index) => takeMarks(piece).rest + (words[index]?.content ?? '')).join('');
  const page = startPage(direction);
  words.forEach((word, index) => {
    page.addPiece(pieces[index] ?? '');
    page.addWord(word);
  });
  page.addPiece(pieces.at(-1) ?? '');
  return page.end();
}

/** A page that is written line by line. */
interface WrittenPage {
  /** Adds what stands between words: colours and marks of ours, or what ends a line. */
  readonly addPiece: (piece: string) => void;
  readonly addWord: (word: PageWord) => void;
  readonly end: () => string;
}

/** The line that is being filled. */
interface FilledLine {
  /** Adds what stands on the line, or begins the next. */
  readonly add: (part: LinePart) => void;
  /** Writes the line; what it has begun goes on in the next, but for the end of a paragraph. */
  readonly endLine: () => void;
  readonly endParagraph: () => void;
}

function startLines(direction: 'ltr' | 'rtl', write: (line: string) => void): FilledLine {
  let [line, open]: [LinePart[], Open] = [[], undefined];

  function endLine(): void {
    if (line.length > 0) {
      const ordered = orderWords(line, direction, open);
      write(writeLine(ordered.stretches));
      open = ordered.open;
    }
    line = [];
  }

  function add(part: LinePart): void {
    const last = line.findLast((one) => !isMark(one));
    const size = Math.max(sizeOf(last), sizeOf(part));
    if (line[0] && !(Math.abs(line[0].y - part.y) <= SAME_LINE * size)) endLine();
    line.push(part);
  }

  function endParagraph(): void {
    endLine();
    open = undefined;
  }

  return { add, endLine, endParagraph };
}

function startPage(direction: 'ltr' | 'rtl'): WrittenPage {
  const written: string[] = [];
  const { add, endLine, endParagraph } = startLines(direction, (line) => written.push(line));
  let colour = '';

  function addPiece(piece: string): void {
    const { pictures, rest: without } = takePictures(piece);
    written.push(...pictures);
    for (const part of splitMarks(without)) {
      if (typeof part === 'string') addRest(part);
      else if (part.kind === 'P') endParagraph();
      else add(part);
    }
  }

  function addRest(rest: string): void {
    if (COLOURS.test(rest)) colour = rest.trim() || colour;
    else {
      endLine();
      written.push(colour, rest);
      colour = LAST_COLOURS.exec(rest)?.[0] ?? colour;
    }
  }

  const addWord = (word: PageWord): void => add({ ...word, content: `${colour} ${word.content}` });
  const end = (): string => {
    endLine();
    return [...written, colour].join('\n');
  };
  return { addPiece, addWord, end };
}

/** Marks are as large as what is around them. */
function sizeOf(part: LinePart | undefined): number {
  return part && !isMark(part) ? part.size : 0;
}
