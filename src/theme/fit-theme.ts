import { findLeast } from './find-least.ts';
import type { Theme } from './theme.ts';
import { TIGHTEST, tighten } from './tighten.ts';

/** What a measure tells of a theme: the pages that a document takes with it, and how full the last one is, 0 to 1. */
export interface Extent {
  readonly pages: number;
  readonly lastFilled: number;
}

/** A theme that fits, or the tightest that there is and still does not. */
export interface Fit {
  readonly theme: Theme;
  readonly extent: Extent;
  /** How far it was tightened, 0 to 1. */
  readonly tightness: number;
  readonly fits: boolean;
}

/** A last page with less on it than this is worth another try with one page fewer. */
const NEARLY_EMPTY = 0.15;

/** Sets the document with a theme. */
export type Measure = (theme: Theme) => Promise<Extent>;

/**
 * Finds the theme nearest to the given one with which a document takes at most so many pages: the least tightened, and
 * so the fullest. A last page that would be nearly empty is avoided if it can be. `guess` is a tightness near which it may
 * be: then few are measured.
 */
export async function fitTheme(theme: Theme, pages: number, measure: Measure, guess?: number): Promise<Fit> {
  const found = await search(theme, pages, measure, guess);
  const { extent, tightness } = found;
  if (!found.fits || extent.pages < 2 || extent.lastFilled >= NEARLY_EMPTY) return found;
  const shorter = await search(theme, extent.pages - 1, measure, guess && Math.max(guess, tightness));
  return shorter.fits ? shorter : found;
}

/** Among the steps between the theme as it is and the tightest there is: tighter never takes more pages. */
async function search(theme: Theme, pages: number, measure: Measure, guess: number | undefined): Promise<Fit> {
  const tried = new Map<number, Fit>();
  const at = async (step: number): Promise<Fit> => {
    const tight = tighten(theme, step);
    const extent = await measure(tight);
    const fit = { theme: tight, extent, tightness: step / TIGHTEST, fits: extent.pages <= pages };
    tried.set(step, fit);
    return fit;
  };
  if (guess === undefined) {
    const loose = await at(0);
    if (loose.fits) return loose;
  }
  const span =
    guess === undefined
      ? { above: 0, most: TIGHTEST }
      : { above: -1, most: TIGHTEST, guess: Math.round(guess * TIGHTEST) };
  const step = (await findLeast(span, async (one) => (await at(one)).fits)) ?? TIGHTEST;
  return tried.get(step) ?? at(step);
}
