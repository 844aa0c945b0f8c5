import { availableParallelism } from 'node:os';
import { type NumberRule, readNumber } from './read-number.ts';
import { UsageError } from './usage-error.ts';

/** The options of `build` that take numbers. */
export interface Numbers {
  readonly pages: number | undefined;
  readonly dpi: number | undefined;
  readonly page: number | undefined;
  readonly width: number | undefined;
  readonly jobs: number;
}

const PAGES: NumberRule = { option: '--pages', least: 1, most: 999, is: 'a number of pages', example: 1 };

/** More at once than this only take memory, unless they are asked for. */
const MOST_JOBS = 4;

const JOBS: NumberRule = { option: '--jobs', least: 1, most: 64, is: 'a number from 1 to 64', example: 2 };
const DPI: NumberRule = { option: '--dpi', least: 10, most: 600, is: 'a resolution from 10 to 600', example: 150 };
const PAGE: NumberRule = { option: '--page', least: 1, most: 9999, is: 'the number of a page', example: 1 };
const WIDTH: NumberRule = {
  option: '--width',
  least: 20,
  most: 1000,
  is: 'a width from 20 to 1000 columns',
  example: 72,
};

/** Reads a number that says something about one format alone. */
function readFor(
  format: string,
  wanted: readonly string[],
  rule: NumberRule,
  spelt: string | undefined,
): number | undefined {
  if (spelt !== undefined && !wanted.includes(format)) {
    const hint = `Add the format: --format ${[...wanted, format].join(',')}`;
    throw new UsageError(`${rule.option} is for ${format}, which is not built.`, hint);
  }
  return readNumber(rule, spelt);
}

/**
 * Reads the options of `build` that take numbers; `wanted` are the formats that are built.
 * @throws UsageError for what is no such number, or is for a format that is not built.
 */
export function readNumbers(
  given: { readonly [option in keyof Numbers]?: string | undefined },
  wanted: readonly string[],
): Numbers {
  return {
    pages: readNumber(PAGES, given.pages),
    dpi: readFor('png', wanted, DPI, given.dpi),
    page: readFor('png', wanted, PAGE, given.page),
    width: readFor('txt', wanted, WIDTH, given.width),
    jobs: readNumber(JOBS, given.jobs) ?? Math.min(MOST_JOBS, availableParallelism()),
  };
}
