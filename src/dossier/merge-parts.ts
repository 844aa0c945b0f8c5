import { PDFDocument } from '@cantoo/pdf-lib';
import { type CopiedPart, copyPart } from './copy-part.ts';
import { describeDossier } from './describe-dossier.ts';
import { joinStructures } from './join-structures.ts';
import { labelPages } from './label-pages.ts';
import type { DossierFacts, DossierPart, PlacedPart } from './part.ts';
import { sweep } from './sweep.ts';
import { writeBookmarks } from './write-bookmarks.ts';

/** A finished dossier, and where each part is in it. */
export interface Dossier {
  readonly bytes: Uint8Array;
  readonly parts: readonly PlacedPart[];
}

/**
 * Joins PDFs into one: a bookmark for each with its own outline below, page labels that count within each, and the
 * structure trees of all as one. What belongs to a whole file (attached sources, claims of standards) stays behind.
 * The same parts and facts give the same bytes.
 */
export async function mergeParts(parts: readonly DossierPart[], facts: DossierFacts): Promise<Dossier> {
  const merged = await PDFDocument.create({ updateMetadata: false });
  const copied: CopiedPart[] = [];
  for (const part of parts) copied.push(await copyPart(part, merged));
  const placed = joinStructures(copied, merged);
  writeBookmarks(copied, merged);
  labelPages(copied, merged);
  describeDossier(merged, parts, facts);
  sweep(merged.context);
  const bytes = await merged.save({ addDefaultPage: false, updateFieldAppearances: false });
  const starts = copied.map((_, index) => copied.slice(0, index).reduce((sum, { pages }) => sum + pages.length, 1));
  return {
    bytes,
    parts: copied.map(({ title, pages }, index) => ({
      title,
      first: starts[index] ?? 1,
      pages: pages.length,
      tagged: placed[index] ?? false,
    })),
  };
}
