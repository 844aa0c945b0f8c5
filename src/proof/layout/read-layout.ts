import type { Element } from '../anatomy/anatomy.ts';
import type { DrawnRun } from '../draw-run.ts';
import type { Extract } from '../extract.ts';
import { findBlocks } from './find-blocks.ts';
import { findFormulas, saysFormula } from './find-formulas.ts';
import { findFurniture } from './find-furniture.ts';
import { findHeadings } from './find-headings.ts';
import { findStrands } from './find-strands.ts';
import { joinLines } from './join-lines.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import type { Layout, Line } from './layout.ts';

/** Sees lines, paragraphs and headings in what is drawn; the tags of the file help where it has any. */
export function readLayout(file: Extract, runs: readonly DrawnRun[], tree: Element | undefined): Layout {
  const pages = file.pages.map(({ width, height }) => ({ width, height }));
  const formulas = findFormulas(tree);
  const isSeen = (run: DrawnRun): boolean =>
    (run.mode !== 3 && run.mode !== 7 && run.opacity > 0) || saysFormula(run, formulas);
  const visible = runs.filter((run) => run.level && isSeen(run));
  const drawn = joinLines(
    visible.filter(({ mark }) => mark?.artifact !== true),
    findBlocks(tree),
  );
  const furniture = findFurniture(drawn, pages);
  const lines = findStrands(drawn.filter((line) => !furniture.has(line)));
  const bodySize = bodySizeOf(lines);
  const linesByPage = pages.map((): Line[] => []);
  for (const line of lines) linesByPage[line.page - 1]?.push(line);
  const [paragraphs, headings] = [joinParagraphs(lines), findHeadings(lines, bodySize)];
  return { pages, lines, linesByPage, paragraphs, headings, bodySize };
}

/** The size most letters have that are in no heading; where there are only headings, the smallest. */
function bodySizeOf(lines: readonly Line[]): number {
  const body = lines.filter((line) => !isHeading(line));
  return body.length > 0 || lines.length === 0 ? commonSize(body) : Math.min(...lines.map(({ size }) => size));
}

/** Whether the tags call a line a heading. */
export function isHeading({ block }: Line): boolean {
  return /^(H\d*|Title)$/u.test(block?.tag ?? '');
}

/** To a tenth of a point. */
function commonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 10) / 10;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
