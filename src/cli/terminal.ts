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
  /** Says on stderr what is waited for, until the next line is written: only to who watches, where a line can be erased. */
  readonly wait: (text: string) => void;
  /** Writes an error to stderr, always. */
  readonly complain: (text: string) => void;
}

/** True while a line stands there that the next one replaces. */
let isWaiting = false;

/**
 * Decides once how to speak. Colour and wrapping are for a person at a terminal:
 * a pipe and `CI` switch both off, `NO_COLOR` (https://no-color.org) colour and progress alone.
 */
export function openTerminal(options: { readonly quiet: boolean }): Terminal {
  const { stdout, stderr, env } = process;
  const watched = stderr.isTTY === true && !env.CI;
  const colour = watched && !env.NO_COLOR && env.TERM !== 'dumb';
  const write = (stream: NodeJS.WriteStream, text: string): void => {
    if (isWaiting) stderr.write(ERASED);
    isWaiting = false;
    stream.write(text);
  };
  return {
    columns: watched ? stderr.columns || UNKNOWN : undefined,
    progress: watched && !env.NO_COLOR,
    width: stdout.isTTY === true && !env.CI ? stdout.columns || UNKNOWN : undefined,
    paint: (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text),
    data: (line) => write(stdout, `${line}\n`),
    talk: (line) => void (options.quiet || write(stderr, `${line}\n`)),
    wait: (text) => {
      if (options.quiet || !colour) return;
      write(stderr, styleText('dim', text, { validateStream: false }));
      isWaiting = true;
    },
    complain: (text) => write(stderr, `${text}\n`),
  };
}

/** To the line's beginning, and nothing behind it (ECMA-48, EL). */
const ERASED = '\r\u001b[K';
