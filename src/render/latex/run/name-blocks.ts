import { isFromRight } from '../../bidi-levels.ts';
import { needsShaper } from '../../needs-shaper.ts';
import { hex } from './character-map.ts';
import { codeFor } from './code-book.ts';
import type { FaceNamed } from './face-named.ts';
import type { NamedFont } from './named-font.ts';
import { type Block, readBlocks } from './read-blocks.ts';
import { shareLetters } from './share-letters.ts';
import { writeRow } from './write-row.ts';

/**
 * A page's content by LuaTeX with every letter read as it was written. It writes lines in the order in which they are
 * read, and says of letters that one code cannot stand for what they are; not every reader asks.
 */
export function nameBlocks(
  content: string,
  fontNamed: (name: string) => NamedFont | undefined,
  faceNamed: FaceNamed,
): string {
  const written: string[] = [];
  let end = 0;
  let row: Block[] = [];
  const flush = (): void => {
    written.push(row.some(isJoined) ? writeRow(row, fontNamed, faceNamed) : row.map(named).join('\n'));
    row = [];
  };
  const named = (block: Block): string => nameBlock(block, fontNamed);
  for (const block of readBlocks(content, fontNamed)) {
    const between = content.slice(end, block.from);
    if (between.trim() !== '' || !block.glyphs) flush();
    written.push(between);
    if (block.glyphs) row.push(block);
    else written.push(block.source);
    end = block.from + block.source.length;
  }
  flush();
  return [...written, content.slice(end)].join('');
}

function isJoined({ glyphs = [] }: Block): boolean {
  const text = glyphs.map((glyph) => glyph.text).join('');
  return isFromRight(text) || needsShaper(text, 'ltr');
}

/** Letters that stand side by side: codes say what they stand for, but for those of which the file says more. */
function nameBlock({ source, actual, glyphs = [] }: Block, fontNamed: (name: string) => NamedFont | undefined): string {
  const [first] = glyphs;
  const font = first && fontNamed(first.font);
  if (actual === undefined || !font) return source;
  const shared = shareLetters(
    actual,
    glyphs.map(({ code }) => font.names.get(code)),
  );
  const codes = glyphs.map(({ code }, index) => codeFor(font, code, shared[index] ?? ''));
  let at = 0;
  return source.replace(/(?<=[[\d\s>])<([\da-f]+)>/gi, (_, digits: string) => {
    const own = codes.slice(at, at + digits.length / 4);
    at += own.length;
    return `<${own.map((code) => hex(code, 4)).join('')}>`;
  });
}
