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

/**
 * Finds the theme nearest to the given one with which a document takes at most so many pages: the least tightened, and
 * so the fullest. `measure` sets the document with a theme. A last page that would be nearly empty is avoided if it can be.
 */
export async function fitTheme(theme: Theme, pages: number, measure: (theme: Theme) => Promise<Extent>): Promise<Fit> {
  const found = await search(theme, pages, measure);
  const { extent } = found;
  if (!found.fits || extent.pages < 2 || extent.lastFilled >= NEARLY_EMPTY) return found;
  const shorter = await search(theme, extent.pages - 1, measure);
  return shorter.fits ? shorter : found;
}

/** Halves the steps between the theme as it is and the tightest there is: tighter never takes more pages. */
async function search(theme: Theme, pages: number, measure: (theme: Theme) => Promise<Extent>): Promise<Fit> {
  const at = async (step: number): Promise<Fit> => {
    const tried = tighten(theme, step);
    const extent = await measure(tried);
    return { theme: tried, extent, tightness: step / TIGHTEST, fits: extent.pages <= pages };
  };
  const loose = await at(0);
  if (loose.fits) return loose;
  let best = await at(TIGHTEST);
  if (!best.fits) return best;
  let [low, high] = [0, TIGHTEST];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const tried = await at(middle);
    if (tried.fits) [high, best] = [middle, tried];
    else low = middle;
  }
  return best;
}
