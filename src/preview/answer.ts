import type { Problem } from '../errors.ts';
import { page, script, style } from './page.ts';
import type { Preview, SetPages } from './preview.ts';

/** What the server has to give. */
export interface Shown {
  /** Counts what has been shown, from 1. */
  readonly version: number;
  readonly preview: Preview;
  /** The last that was set. */
  readonly last: SetPages | undefined;
}

/** A file of the preview: its type and content. */
export interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** What stands at a path; undefined for what there is not. */
export function answer(path: string, last: SetPages | undefined): Answer | undefined {
  if (path === '/') return { type: 'text/html; charset=utf-8', body: page };
  if (path === '/preview.css') return { type: 'text/css; charset=utf-8', body: style };
  if (path === '/preview.js') return { type: 'text/javascript; charset=utf-8', body: script };
  if (path === '/preview.pdf') return last && { type: 'application/pdf', body: last.pdf };
  const number = /^\/pages\/(\d+)\.png$/.exec(path)?.[1];
  const picture = number === undefined ? undefined : last?.pages[Number(number) - 1];
  return picture && { type: 'image/png', body: picture };
}

/** What the page is told when something has changed, as one line. */
export function tellShown({ version, preview, last }: Shown): string {
  const { file, facts, problems, set } = preview;
  return JSON.stringify({
    version,
    file,
    facts,
    problems: problems.map(problemOf),
    count: last?.pages.length ?? 0,
    size: sizeOf(last?.pages[0]),
    isOld: set === undefined,
  });
}

function problemOf({ file, position, path, message, hint, excerpt }: Problem): object {
  const place = position === undefined ? (path ?? file) : `${file}:${position.line}:${position.column}`;
  return { place, message, hint, excerpt };
}

/** Width and height of a PNG in pixels, which stand at a fixed place in it; a page has its room before it is drawn. */
function sizeOf(png: Uint8Array | undefined): readonly [number, number] {
  if (png === undefined) return [0, 0];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}
