import { needsShaper } from '../../needs-shaper.ts';
import { hex } from './character-map.ts';
import { bookOf, codeFor, spaceOf } from './code-book.ts';
import { placeOf, readDrawn } from './drawn-word.ts';
import type { FaceNamed } from './face-named.ts';
import type { PageWord } from './line-parts.ts';
import type { NamedFont } from './named-font.ts';
import { shapeWord } from './shape-word.ts';
import { shareLetters } from './share-letters.ts';
import { textOf } from './text-of.ts';
import { turnLines } from './turn-lines.ts';
import { writeClusters } from './write-clusters.ts';

/** A word as XeTeX writes it: whose it is, the text it stands for, and what draws it. */
const WORD =
  /\/Span\s*<<\s*(\/Galley \[[\d ]+\]\s*)?(\/ActualText\s*)(\((?:\\[\s\S]|[^\\)])*\)|<[\da-f]*>)(\s*>>\s*BDC)([\s\S]*?)(EMC)/gi;

/** A word in a colour of its face's, of which the driver says that it is opaque, too. */
const HUED = /^([\d.\sRGrgKk]*)\sq\s+\/Xtx_Gs_\w+\s+gs\s+(BT[\s\S]*ET)\s+Q(\s[\d.\sRGrgKk]*)$/;

/** Marks alone, which may run either way. */
const MARKS = /^[^\p{L}\p{N}]{2,}$/u;

type FontNamed = (name: string) => NamedFont | undefined;

/** A page's content with every word read as it was written, and the words of each line in their order. */
export function nameWords(
  source: string,
  fontNamed: FontNamed,
  faceNamed: FaceNamed,
  direction: 'ltr' | 'rtl',
): string {
  const words: PageWord[] = [];
  const pieces: string[] = [];
  let end = 0;
  for (const match of source.matchAll(WORD)) {
    const [whole, claim = '', key = '', actual = '', middle = '', drawn = '', close = ''] = match;
    const text = textOf(actual);
    const [, before = '', letters = drawn, behind = ''] = HUED.exec(drawn) ?? [];
    const named = nameWord(text, letters, fontNamed, faceNamed);
    pieces.push(source.slice(end, match.index));
    const marked = (facts: string, content: string): string =>
      facts === '' ? content : `/Span << ${facts}${middle}${content}${close}`;
    const content = marked(named.exact ? claim : claim + key + actual, `${before} ${named.content} ${behind}`);
    const space = named.space && ((x: number, width: number) => marked(claim, named.space?.(x, width) ?? ''));
    words.push({ ...named.place, text, content, space });
    end = match.index + whole.length;
  }
  return turnLines(words, [...pieces, source.slice(end)], direction);
}

interface NamedWord {
  readonly content: string;
  /** True where its codes say all that the word does. Readers turn what is said of a word from the right around. */
  readonly exact?: boolean;
  readonly place: ReturnType<typeof placeOf>;
  readonly space?: PageWord['space'];
}

function nameWord(text: string, drawn: string, fontNamed: FontNamed, faceNamed: FaceNamed): NamedWord {
  const word = readDrawn(drawn, (name) => fontNamed(name)?.widthOf);
  const font = fontNamed(word?.font ?? /\/(F\d+)\s+[\d.]+\s+Tf/.exec(drawn)?.[1] ?? '');
  if (!font) return { content: drawn, place: placeOf(word) };
  const face = word && (needsShaper(text, 'ltr') || MARKS.test(text)) ? faceNamed(font.name) : undefined;
  const clusters = face && word && shapeWord(text, word, face);
  const base = clusters?.[0]?.base ?? word?.glyphs[0]?.y ?? Number.NaN;
  const place = { ...placeOf(word), y: base };
  const space = word && font.grows ? spaceOf(font, word, base) : undefined;
  if (!face || !clusters) return { content: shareOut(text, drawn, font), place, space };
  const content = writeClusters(word, clusters, bookOf(font, face));
  return { content, exact: true, place, space };
}

/** Letters that stand side by side: each glyph gets its share of the word's. */
function shareOut(word: string, drawn: string, font: NamedFont): string {
  const codes = [...drawn.matchAll(/<([\da-f]+)>/gi)].flatMap(([, digits = '']) =>
    (digits.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)),
  );
  const hints = codes.map((code) => font.hints.get(code));
  const shared = shareLetters(word, hints);
  const renamed = codes.map((code, index) => codeFor(font, code, shared[index] ?? ''));
  let at = 0;
  return closed(drawn, font).replace(/<([\da-f]+)>/gi, (_, digits: string) => {
    const some = renamed.slice(at, at + digits.length / 4);
    at += some.length;
    return `<${some.map((code) => hex(code, 4)).join('')}>`;
  });
}

/** What parts two letters of a word at most, in thousandths of the size: readers take more for a space. */
const WIDEST = 90;

/** A word without the wide kerns that faces have between an f and a bracket; behind a mark one leads back to the line. */
function closed(drawn: string, { widthOf }: NamedFont): string {
  return drawn.replace(/([\da-f]{4})>-(\d+(?:\.\d+)?)(?=<)/gi, (kern, code: string, by: string) =>
    Number(by) > WIDEST && widthOf(Number.parseInt(code, 16)) > 0 ? `${code}>-${WIDEST}` : kern,
  );
}
