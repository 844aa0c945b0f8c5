import type { Element } from '../anatomy/anatomy.ts';
import type { DrawnRun } from '../draw-run.ts';
import type { Extract } from '../extract.ts';
import { findBlocks } from './find-blocks.ts';
import { findFurniture } from './find-furniture.ts';
import { findHeadings } from './find-headings.ts';
import { joinLines } from './join-lines.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import type { Layout, Line } from './layout.ts';

/** Sees lines, paragraphs and headings in what is drawn; the tags of the file help where it has any. */
export function readLayout(file: Extract, runs: readonly DrawnRun[], tree: Element | undefined): Layout {
  const pages = file.pages.map(({ width, height }) => ({ width, height }));
  const visible = runs.filter((run) => run.level && run.mode !== 3 && run.mode !== 7 && run.opacity > 0);
  const drawn = joinLines(
    visible.filter(({ mark }) => mark?.artifact !== true),
    findBlocks(tree),
  );
  const furniture = findFurniture(drawn, pages);
  const lines = drawn.filter((line) => !furniture.has(line));
  const bodySize = commonSize(lines);
  return { pages, lines, paragraphs: joinParagraphs(lines), headings: findHeadings(lines, bodySize), bodySize };
}

/** The size most letters have, to a tenth of a point. */
export function commonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 10) / 10;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
