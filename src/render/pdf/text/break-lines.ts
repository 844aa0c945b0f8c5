import { advances } from './advances.ts';
import { opportunities } from './opportunities.ts';
import { type ShapedText, sliceText, withHyphen } from './slice-text.ts';

export interface BreakSettings {
  /** Gives the syllables of a word, where hyphenation is wanted. */
  readonly hyphenate?: ((word: string) => readonly string[]) | undefined;
}

/** A way to set the text from a break on: what it costs, and where its first line ends. */
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

/**
 * Breaks a shaped text into lines no wider than `measure` pt: the fewest lines, as evenly filled as may be,
 * without a runt where another break avoids it (Knuth & Plass 1981, with the badness of ragged setting).
 */
export function breakLines(text: ShapedText, measure: number, settings: BreakSettings): readonly ShapedText[] {
  const width = advances(text);
  const whole = insideGlyphs(text);
  const breaks = opportunities(text.string, measure, width, settings.hyphenate).filter(({ at }) => !whole.has(at));
  const ways = new Map<number, Way>();
  const starts = [0, ...breaks.map((one) => one.at)];
  for (const start of starts.toReversed()) ways.set(start, bestFrom(start));
  const lines: ShapedText[] = [];
  for (let start = 0; start < text.string.length; ) {
    const end = ways.get(start)?.end ?? text.string.length;
    const line = sliceText(text, start, end);
    lines.push(breaks.find((one) => one.at === end)?.hyphen ? withHyphen(line) : line);
    start = Math.max(end, start + 1);
  }
  return lines.length > 0 ? lines : [text];

  function bestFrom(start: number): Way {
    const last = lineWidth(start, text.string.length);
    let best: Way = { cost: Number.POSITIVE_INFINITY, end: text.string.length };
    if (last <= measure + 0.001) best = { cost: LINE + runt(start, last), end: text.string.length };
    for (const { at, hyphen } of breaks) {
      if (at <= start) continue;
      const used = lineWidth(start, at) + (hyphen ? hyphenWidth() : 0);
      const over = used > measure + 0.001;
      if (over && best.cost < Number.POSITIVE_INFINITY) break;
      const slack = over ? 10 : (measure - used) / measure;
      const cost = LINE + 100 * slack ** 2 + (hyphen ? HYPHEN_COST : 0) + (ways.get(at)?.cost ?? 0);
      if (cost < best.cost) best = { cost, end: at };
      if (over) break;
    }
    return best;
  }

  function runt(start: number, used: number): number {
    return start > 0 && used < measure * RUNT ? RUNT_COST : 0;
  }

  function lineWidth(start: number, end: number): number {
    const trailing = text.string.slice(start, end).match(/[ \n]+$/)?.[0].length ?? 0;
    return width(start, end - trailing);
  }

  function hyphenWidth(): number {
    return (text.runs[0]?.attributes.fontSize ?? 10) * 0.35;
  }
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
