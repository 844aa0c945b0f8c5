import type { CharacterMap } from './character-map.ts';
import { fromHex } from './character-map.ts';

/** A font, as far as reading what it draws goes. */
export interface ReadFont {
  /** What its codes stand for. */
  readonly names: CharacterMap;
  readonly widthOf: (code: number) => number;
}

/** A glyph that LuaTeX draws, in the space of the page. */
export interface BlockGlyph {
  readonly font: string;
  readonly size: number;
  readonly code: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** What it stands for; empty for what belongs to the glyph before. */
  readonly text: string;
  /** What sets its colour, where that changes before it. */
  readonly colour: string;
}

/** A piece of a page's content that draws text. */
export interface Block {
  readonly source: string;
  /** Whose it is, for the tags. */
  readonly claim: string;
  /** What the file says that all its glyphs stand for together. */
  readonly actual: string | undefined;
  /** Undefined for what is drawn in a way that is not known here. */
  readonly glyphs: readonly BlockGlyph[] | undefined;
  /** Where it is in the content. */
  readonly from: number;
}

/** What keeps two letters from joining is drawn as nothing, and LuaTeX does not say that it is there. */
const PARTER = '\u200c';

const BLOCK =
  /\/Span\s*<<\s*(\/Galley \[[\d ]+\]\s*)?(?:\/ActualText\s*<feff([\da-f]*)>\s*)?>>\s*BDC\s*BT\b([\s\S]*?)\bET\s*EMC|\bBT\b([\s\S]*?)\bET\b/gi;
const STEP =
  /\/(F\d+)\s+([\d.]+)\s+Tf|1 0 0 1 (-?[\d.]+) (-?[\d.]+) Tm|(-?[\d.]+)\s+(-?[\d.]+)\s+Td|\[([^\]]*)\]\s*TJ|((?:[\d.]+\s+){1,4}(?:rg|RG|g|G|k|K)\b)/g;

/** The texts in a page's content as LuaTeX writes it, in the order of the file. */
export function readBlocks(content: string, fontNamed: (name: string) => ReadFont | undefined): readonly Block[] {
  return [...content.matchAll(BLOCK)].map((match) => {
    const [source, claim = '', hex, marked, bare = ''] = match;
    const actual = hex === undefined ? undefined : fromHex(hex);
    return {
      source,
      claim: claim.trim(),
      actual,
      glyphs: readGlyphs(marked ?? bare, actual, fontNamed),
      from: match.index,
    };
  });
}

function readGlyphs(
  drawn: string,
  actual: string | undefined,
  fontNamed: (name: string) => ReadFont | undefined,
): readonly BlockGlyph[] | undefined {
  if (drawn.replace(STEP, '').trim() !== '') return undefined;
  let [font, size, x, y, colour] = ['', 0, 0, 0, ''];
  const glyphs: BlockGlyph[] = [];
  for (const [, name, em, left, base, dx, dy, shown, hue] of drawn.matchAll(STEP)) {
    if (name !== undefined) [font, size] = [name, Number(em)];
    if (left !== undefined) [x, y] = [Number(left), Number(base)];
    if (dx !== undefined) [x, y] = [x + Number(dx), y + Number(dy)];
    if (hue !== undefined) colour += `${hue} `;
    if (shown === undefined) continue;
    const known = fontNamed(font);
    if (!known) return undefined;
    let at = x;
    for (const [, codes, kern] of shown.matchAll(/<([\da-f]*)>|(-?[\d.]+)/gi)) {
      if (kern !== undefined) at -= (Number(kern) / 1000) * size;
      for (const digits of codes?.match(/.{4}/g) ?? []) {
        const code = Number.parseInt(digits, 16);
        const width = (known.widthOf(code) / 1000) * size;
        const text = actual === undefined ? (known.names.get(code) ?? PARTER) : glyphs.length === 0 ? actual : '';
        glyphs.push({ font, size, code, x: at, y, width, text, colour });
        colour = '';
        at += width;
      }
    }
    // A pen that shows goes on from where it is.
    x = at;
  }
  return glyphs;
}
