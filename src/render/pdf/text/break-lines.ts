import { breaksInside, unbreakable } from '../math/fit-formulas.ts';
import { advances } from './advances.ts';
import { opportunities } from './opportunities.ts';
import { type ShapedText, sliceText, withHyphen, withoutLastKern } from './slice-text.ts';

export interface BreakSettings {
  /** Gives the syllables of a word, where hyphenation is wanted. */
  readonly hyphenate?: ((word: string) => readonly string[]) | undefined;
  /** True when the lines of the text are only to be measured: they end where the author ends them. */
  readonly unbroken?: boolean | undefined;
  /** The measure of the first line, where it differs from the others', in pt. */
  readonly first?: number | undefined;
}

/** A way to set the text from a break on: what it costs, and the break that ends its first line. */
interface Way {
  readonly cost: number;
  readonly end: number;
}

/** One more line costs more than any raggedness: a text takes as few lines as it can. */
const LINE = 1000;
/** A last line shorter than this part of the measure is a runt (Bringhurst, 2.4.1). */
const RUNT = 0.12;
const RUNT_COST = 60;
const HYPHEN_COST = 3;
/** A formula is parted only where that fills the lines much better. */
const FORMULA_COST = 15;

/**
 * Breaks a shaped text into lines no wider than `measure` pt: the fewest lines, as evenly filled as may be,
 * without a runt where another break avoids it (Knuth & Plass 1981, with the badness of ragged setting).
 */
export function breakLines(text: ShapedText, measure: number, settings: BreakSettings): readonly ShapedText[] {
  const width = advances(text);
  const whole = new Set([...insideGlyphs(text), ...unbreakable(text)]);
  const parting = breaksInside(text);
  const { hyphenate, first = measure } = settings;
  const found = opportunities(text.string, Math.min(measure, first), width, hyphenate);
  const end = { at: text.string.length, hyphen: false };
  const breaks = [...found.filter(({ at }) => !whole.has(at) && at < end.at), end];
  const starts = [0, ...breaks.map(({ at }) => at)];
  const ends = breaks.map(({ at }) => withoutSpace(text.string, at));
  const ways: Way[] = [];
  for (let index = breaks.length - 1; index >= 0; index -= 1) ways[index] = bestFrom(index);
  return breaks.length === 1 ? [text] : cutLines();

  /** The cheapest way from the start before break `from`; its first line ends at one of the breaks behind it. */
  function bestFrom(from: number): Way {
    const room = (from === 0 ? first : measure) + 0.001;
    let best: Way = { cost: Number.POSITIVE_INFINITY, end: from };
    for (let index = from; index < breaks.length; index += 1) {
      const used = width(starts[from] ?? 0, ends[index] ?? 0) + (breaks[index]?.hyphen ? hyphenWidth(text) : 0);
      const over = used > room;
      if (over && index > from) break;
      const cost = LINE + costOf(index, over ? 10 : (room - used) / room, used) + (ways[index + 1]?.cost ?? 0);
      if (cost < best.cost) best = { cost, end: index };
      if (over) break;
    }
    return best;
  }

  /** Of a line that ends at a break: how ragged it is; of the last line, whether it is a runt. */
  function costOf(index: number, slack: number, used: number): number {
    const { at = 0, hyphen = false } = breaks[index] ?? {};
    const apart = (hyphen ? HYPHEN_COST : 0) + (parting.has(at) ? FORMULA_COST : 0);
    if (index < breaks.length - 1) return 100 * slack ** 2 + apart;
    return used < measure * RUNT ? RUNT_COST : 0;
  }

  function cutLines(): readonly ShapedText[] {
    const lines: ShapedText[] = [];
    for (let index = 0; index < breaks.length; ) {
      const last = ways[index]?.end ?? breaks.length - 1;
      const line = sliceText(text, starts[index] ?? 0, breaks[last]?.at ?? end.at);
      lines.push(breaks[last]?.hyphen ? withHyphen(line) : withoutLastKern(line));
      index = last + 1;
    }
    return lines;
  }
}

/** The string index behind the last letter before `end` that is no white space. */
function withoutSpace(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[ \n\u2001-\u2003]/u.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

function hyphenWidth(text: ShapedText): number {
  return (text.runs[0]?.attributes.fontSize ?? 10) * 0.35;
}

/** The string indices that fall inside a glyph: within a ligature, before a mark that is set over a letter. */
function insideGlyphs(text: ShapedText): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const run of text.runs) {
    let at = run.start;
    for (const glyph of run.glyphs ?? []) {
      const letters = String.fromCodePoint(...glyph.codePoints);
      if (/^\p{M}/u.test(letters)) inside.add(at);
      for (let step = 1; step < letters.length; step += 1) inside.add(at + step);
      at += letters.length;
    }
  }
  return inside;
}
