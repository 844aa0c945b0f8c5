import { PDFArray, type PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import { type CopiedPart, pageAt } from './copy-part.ts';
import { type Bookmark, readOutline } from './read-outline.ts';

/** A bookmark that leads into the merged file. */
interface Placed {
  readonly title: string;
  readonly target: PDFArray;
  readonly children: readonly Placed[];
}

/** Writes a bookmark for each part, with the part's own bookmarks below it, closed. */
export function writeBookmarks(parts: readonly CopiedPart[], merged: PDFDocument): void {
  const marks = parts.flatMap((part) => bookmarkOf(part, merged));
  const root = merged.context.nextRef();
  const written = writeLevel(marks, root, merged);
  merged.context.assign(root, merged.context.obj({ Type: 'Outlines', ...written, Count: marks.length }));
  merged.catalog.set(PDFName.of('Outlines'), root);
}

function bookmarkOf(part: CopiedPart, { context }: PDFDocument): readonly Placed[] {
  const [first] = part.pages;
  if (first === undefined) return [];
  const { height } = pageAt(first, context).MediaBox().asRectangle();
  const top = context.obj([first, PDFName.of('XYZ'), 0, height, PDFNull]);
  const pages: ReadonlySet<unknown> = new Set(part.pages);
  const place = ({ title, target, children }: Bookmark): Placed => {
    const copied = target === undefined ? undefined : part.copier.copy(target);
    // What leads nowhere leads to the part.
    const leads = copied instanceof PDFArray && pages.has(copied.get(0));
    return { title, target: leads ? copied : top, children: children.map(place) };
  };
  return [{ title: part.title, target: top, children: readOutline(part.source).map(place) }];
}

interface Level {
  readonly First?: PDFRef;
  readonly Last?: PDFRef;
}

function writeLevel(marks: readonly Placed[], parent: PDFRef, merged: PDFDocument): Level {
  const { context } = merged;
  const refs = marks.map(() => context.nextRef());
  marks.forEach(({ title, target, children }, index) => {
    const [ref, previous, next] = [refs[index], refs[index - 1], refs[index + 1]];
    if (ref === undefined) return;
    const item = context.obj({ Parent: parent, Dest: target, ...writeLevel(children, ref, merged) });
    item.set(PDFName.of('Title'), PDFHexString.fromText(title));
    if (previous) item.set(PDFName.of('Prev'), previous);
    if (next) item.set(PDFName.of('Next'), next);
    // A negative count: those below are shown when it is opened (ISO 32000-1, table 153).
    if (children.length > 0) item.set(PDFName.of('Count'), PDFNumber.of(-children.length));
    context.assign(ref, item);
  });
  const [first, last] = [refs[0], refs.at(-1)];
  return first && last ? { First: first, Last: last } : {};
}
