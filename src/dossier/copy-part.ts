import {
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFObjectCopier,
  PDFPage,
  PDFPageLeaf,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { DossierPart } from './part.ts';
import { renameFonts } from './rename-fonts.ts';

/** A part whose pages are in the merged file, and the copier that knows which object became which. */
export interface CopiedPart extends Pick<DossierPart, 'title' | 'isPicture'> {
  /** The part's own file. */
  readonly source: PDFDocument;
  readonly copier: PDFObjectCopier;
  /** In the merged file. */
  readonly pages: readonly PDFRef[];
}

/** Copies the pages of a part to the end of the merged file. What a page would do by itself is left behind. */
export async function copyPart({ title, bytes, isPicture }: DossierPart, merged: PDFDocument): Promise<CopiedPart> {
  const source = await PDFDocument.load(bytes.slice(), { updateMetadata: false, warnOnInvalidObjects: false });
  const copier = PDFObjectCopier.for(source.context, merged.context);
  const before = merged.context.enumerateIndirectObjects().length;
  // All at once, so that links from page to page find their targets.
  const pages = source.getPages().map(({ ref }) => copier.copy(ref));
  const copied = merged.context.enumerateIndirectObjects().slice(before);
  renameFonts(
    copied.map(([, object]) => object),
    merged.getPageCount(),
  );
  for (const ref of pages) {
    const leaf = pageAt(ref, merged.context);
    leaf.delete(PDFName.of('AA'));
    for (const annotation of annotationsOf(leaf)) withoutAction(annotation);
    merged.addPage(PDFPage.of(leaf, ref, merged));
  }
  return { title, isPicture, source, copier, pages };
}

/** The page that a reference of the merged file stands for. */
export function pageAt(ref: PDFRef, context: PDFContext): PDFPageLeaf {
  const leaf = context.lookup(ref);
  if (leaf instanceof PDFPageLeaf) return leaf;
  throw new Error(`The object ${ref} is no page.`);
}

/** The annotations of a page. */
export function annotationsOf(leaf: PDFPageLeaf): readonly PDFDict[] {
  const list = leaf.Annots();
  if (list === undefined) return [];
  return Array.from({ length: list.size() }, (_, index) => list.lookup(index)).filter((one) => one instanceof PDFDict);
}

/** Where an annotation may lead: a page, or an address. */
const LEADS: readonly unknown[] = [PDFName.of('GoTo'), PDFName.of('URI')];

/** Leaves behind all else that a stranger's file would do: scripts, programs, forms that are sent, and what follows a link. */
function withoutAction(annotation: PDFDict): void {
  annotation.delete(PDFName.of('AA'));
  const key = PDFName.of('A');
  if (!annotation.has(key)) return;
  const action = annotation.lookup(key);
  if (!(action instanceof PDFDict) || !LEADS.includes(action.lookup(PDFName.of('S')))) annotation.delete(key);
  else action.delete(PDFName.of('Next'));
}
