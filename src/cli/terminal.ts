import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Puts a style on a text, or leaves it alone where colour is off. */
export type Paint = (style: Style, text: string) => string;

/** The width of a terminal that does not tell its own. */
const UNKNOWN = 80;

/** Where the command speaks: data to stdout, talk and errors to stderr. */
export interface Terminal {
  /** Width in columns to wrap talk at; undefined when no one watches. */
  readonly columns: number | undefined;
  /** Whether to tell how far work is, for a person who waits. */
  readonly progress: boolean;
  /** Width in columns of what looks at data; undefined where another program reads it. */
  readonly width: number | undefined;
  readonly paint: Paint;
  /** Writes a line of data to stdout. */
  readonly data: (line: string) => void;
  /** Writes a line for people to stderr; silent under `--quiet`. */
  readonly talk: (line: string) => void;
  /** Writes an error to stderr, always. */
  readonly complain: (text: string) => void;
}

/**
 * Decides once how to speak. Colour and wrapping are for a person at a terminal:
 * a pipe and `CI` switch both off, `NO_COLOR` (https://no-color.org) colour and progress alone.
 */
export function openTerminal(options: { readonly quiet: boolean }): Terminal {
  const { stdout, stderr, env } = process;
  const watched = stderr.isTTY === true && !env.CI;
  const colour = watched && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    columns: watched ? stderr.columns || UNKNOWN : undefined,
    progress: watched && !env.NO_COLOR,
    width: stdout.isTTY === true && !env.CI ? stdout.columns || UNKNOWN : undefined,
    paint: (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text),
    data: (line) => void stdout.write(`${line}\n`),
    talk: (line) => void (options.quiet || stderr.write(`${line}\n`)),
    complain: (text) => void stderr.write(`${text}\n`),
  };
}
