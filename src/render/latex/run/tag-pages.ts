import type { PDFDocument } from '@cantoo/pdf-lib';
import type { TagPlan } from '../tags.ts';
import { CLAIM } from './claim-pages.ts';
import { contentOf, packContent } from './page-content.ts';
import { type Piece, readPieces } from './read-pieces.ts';

/** A piece of a page's content under a number, and the element it belongs to. */
export interface MarkedContent {
  /** From 0, each. */
  readonly page: number;
  readonly number: number;
  readonly path: readonly number[];
}

/** Marks everything that is drawn: as content of the element that has claimed it, or as decoration. */
export function tagPages(file: PDFDocument, plan: TagPlan): readonly MarkedContent[] {
  const tags = new Map<number, string>([
    ...plan.leaves.map(({ id, tag }) => [id, tag] as const),
    ...[...plan.inlines].map(([id, { tag }]) => [id, tag] as const),
  ]);
  return file.getPages().flatMap((page, index) => {
    const { content, paths } = tagContent(readPieces(contentOf(page)), (path) => tags.get(path.at(-1) ?? 0) ?? 'P');
    packContent(page, content, file);
    return paths.map((path, number) => ({ page: index, number, path }));
  });
}

type Paths = readonly (readonly number[])[];

/** The content with its marks, and whose they are by their numbers. */
function tagContent(
  pieces: readonly Piece[],
  tagOf: (path: readonly number[]) => string,
): { readonly content: string; readonly paths: Paths } {
  const written: string[] = [];
  const paths: (readonly number[])[] = [];
  let open: string | undefined;
  const switchTo = (next: string | undefined): void => {
    if (next === open) return;
    if (open !== undefined) written.push('\nEMC');
    open = next;
    if (next === '') written.push('\n/Artifact << /Type /Layout >> BDC');
    if (!next) return;
    const path = next.split(' ').map(Number);
    written.push(`\n/${tagOf(path)} << /MCID ${paths.length} >> BDC`);
    paths.push(path);
  };
  for (const piece of pieces) {
    const claim = claimOf(piece.text);
    if (WORD.test(piece.text)) {
      switchTo(undefined);
      written.push(piece.text.replace(CLAIM, `/MCID ${paths.length} `));
      paths.push(claim.split(' ').map(Number));
      continue;
    }
    if (piece.type === 'state') {
      if (piece.nests) switchTo(undefined);
    } else if (piece.type !== 'point') switchTo(claim);
    written.push(unclaimed(piece.text));
  }
  switchTo(undefined);
  return { content: written.join(''), paths };
}

/** A word that says itself what it stands for. That cannot lie within other marks: poppler would take its end for theirs. */
const WORD = /^\s*\/Span\s*<<\s*\/Galley \[[\d ]+\]\s*\/ActualText/;

/** Whose a piece is: the numbers of its path; empty for decoration. */
function claimOf(text: string): string {
  return CLAIM.exec(text)?.[1] ?? '';
}

/** A piece without what has been written to find its owner. */
function unclaimed(text: string): string {
  const only = /^\s*\/Span\s*<<\s*\/Galley \[[\d ]+\]\s*>>\s*BDC([\s\S]*)EMC$/.exec(text)?.[1];
  return only ?? text.replace(CLAIM, '');
}
