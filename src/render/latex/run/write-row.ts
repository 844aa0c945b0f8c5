import { isFromRight } from '../../bidi-levels.ts';
import { needsShaper } from '../../needs-shaper.ts';
import { hex } from './character-map.ts';
import { bookOf, codeFor, spaceOf, spell } from './code-book.ts';
import type { FaceNamed } from './face-named.ts';
import type { PageWord } from './line-parts.ts';
import type { NamedFont } from './named-font.ts';
import type { Stretch } from './order-words.ts';
import type { Block, BlockGlyph } from './read-blocks.ts';
import { shapeWord } from './shape-word.ts';
import { shareLetters } from './share-letters.ts';
import { writeClusters } from './write-clusters.ts';
import { writeLine } from './write-line.ts';

/** White of more than this, in sizes, parts two words. */
const APART = 0.09;
/** In sizes: what stands higher or lower by more is on another line. */
const SAME_LINE = 0.6;

/** A word that LuaTeX has drawn. */
interface RowWord {
  readonly text: string;
  readonly claim: string;
  readonly glyphs: readonly BlockGlyph[];
}

/** Writes texts that follow one another, some of letters that join or run from the right, word by word. */
export function writeRow(
  blocks: readonly Block[],
  fontNamed: (name: string) => NamedFont | undefined,
  faceNamed: FaceNamed,
): string {
  const words = wordsOf(blocks).flatMap((word) => {
    const font = fontNamed(word.glyphs[0]?.font ?? '');
    return font ? [{ word: pageWord(word, font, faceNamed), side: sideOf(word.text) }] : [];
  });
  const lines: Stretch[][] = [];
  let last: PageWord | undefined;
  for (const { word, side } of words) {
    const begins = !last || Math.abs(last.y - word.y) > SAME_LINE * Math.max(last.size, word.size);
    if (begins) lines.push([]);
    const line = lines.at(-1) ?? [];
    const stretch = line.at(-1);
    if (stretch && (side === undefined || side === stretch.side))
      line[line.length - 1] = { ...stretch, words: [...stretch.words, word] };
    else line.push({ words: [word], number: 0, side: side ?? 'L' });
    last = word;
  }
  return lines.map(writeLine).join('\n');
}

/** Which way a word runs; undefined for marks, which go with what is before them. */
function sideOf(text: string): Stretch['side'] | undefined {
  if (isFromRight(text)) return 'R';
  return /[\p{L}\p{N}]/u.test(text) ? 'L' : undefined;
}

function wordsOf(blocks: readonly Block[]): readonly RowWord[] {
  const words: RowWord[] = [];
  for (const { glyphs = [], claim } of blocks) {
    for (const glyph of glyphs) {
      const last = words.at(-1);
      if (last && (glyph.text === '' || (last.claim === claim && goesOn(last, glyph))))
        words[words.length - 1] = { ...last, text: last.text + glyph.text, glyphs: [...last.glyphs, glyph] };
      else words.push({ text: glyph.text, claim, glyphs: [glyph] });
    }
  }
  return words;
}

/** True for a glyph that goes on with a word: of one font, on its line, beside it, and of letters that run its way. */
function goesOn({ text, glyphs }: RowWord, next: BlockGlyph): boolean {
  const [first] = glyphs;
  if (!first || first.font !== next.font || first.size !== next.size || next.colour !== '') return false;
  if (Math.abs(first.y - next.y) > SAME_LINE * next.size) return false;
  const [one, other] = [sideOf(text), sideOf(next.text)];
  if (one && other && one !== other) return false;
  // A mark may stand outside its letter.
  if (/^\p{M}/u.test(next.text)) return true;
  const { x, right } = boxOf(glyphs);
  return Math.max(x - (next.x + next.width), next.x - right) < APART * next.size;
}

function boxOf(glyphs: readonly BlockGlyph[]): { readonly x: number; readonly right: number } {
  return {
    x: Math.min(...glyphs.map(({ x }) => x)),
    right: Math.max(...glyphs.map(({ x, width }) => x + width)),
  };
}

function pageWord({ text, claim, glyphs }: RowWord, font: NamedFont, faceNamed: FaceNamed): PageWord {
  const { font: name = '', size = 0, y = 0, colour = '' } = glyphs[0] ?? {};
  const { x, right } = boxOf(glyphs);
  // HarfBuzz gives glyphs from the left.
  const drawn = { font: name, size, right, glyphs: isFromRight(text) ? glyphs.toReversed() : glyphs };
  const face = needsShaper(text, 'ltr') ? faceNamed(font.name) : undefined;
  const clusters = face && shapeWord(text, drawn, face);
  const content = face && clusters ? writeClusters(drawn, clusters, bookOf(font, face)) : writeGlyphs(glyphs, font);
  const base = clusters?.[0]?.base ?? y;
  const marked = (own: string): string => (claim === '' ? own : `/Span << ${claim} >> BDC ${own} EMC`);
  const space = font.grows ? spaceOf(font, drawn, base) : undefined;
  return {
    ...{ text, x, y: base, width: right - x, size },
    content: `${colour}${marked(content)}`,
    space: space && ((left, width) => marked(space(left, width))),
  };
}

/** Draws a word glyph by glyph, in the order of the file. */
function writeGlyphs(glyphs: readonly BlockGlyph[], font: NamedFont): string {
  const { font: name = '', size = 0 } = glyphs[0] ?? {};
  const letters = shareLetters(
    glyphs.map(({ text }) => text).join(''),
    glyphs.map(({ text }) => text),
  );
  const shown = glyphs.map(({ code, x, y }, index) => {
    const own = hex(codeFor(font, code, letters[index] ?? ''), 4);
    return `1 0 0 1 ${spell(x)} ${spell(y)} Tm <${own}> Tj`;
  });
  return ` BT /${name} ${size} Tf ${shown.join(' ')} ET `;
}
