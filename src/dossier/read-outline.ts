import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { treePairs } from './number-tree.ts';

/** A bookmark of a file, with those below it. */
export interface Bookmark {
  readonly title: string;
  /** Where it leads: a page's reference and the view of it, as the file has it. */
  readonly target: PDFArray | undefined;
  readonly children: readonly Bookmark[];
}

/** More bookmarks than any file has that people made: an outline that is a circle ends here. */
const MOST = 5000;

/** The bookmarks of a file, wherever it keeps what they lead to. */
export function readOutline(source: PDFDocument): readonly Bookmark[] {
  const named = namedTargets(source);
  let left = MOST;
  const level = (first: PDFObject | undefined): readonly Bookmark[] => {
    const marks: Bookmark[] = [];
    let item = first;
    while (item instanceof PDFDict && left > 0) {
      left -= 1;
      const title = item.lookup(PDFName.of('Title'));
      marks.push({
        title: title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : '',
        target: targetOf(item, named),
        children: level(item.lookup(PDFName.of('First'))),
      });
      item = item.lookup(PDFName.of('Next'));
    }
    return marks;
  };
  return level(source.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)?.lookup(PDFName.of('First')));
}

function targetOf(item: PDFDict, named: ReadonlyMap<string, PDFObject>): PDFArray | undefined {
  const action = item.lookup(PDFName.of('A'));
  const given =
    item.lookup(PDFName.of('Dest')) ?? (action instanceof PDFDict ? action.lookup(PDFName.of('D')) : undefined);
  const name = given === undefined ? undefined : nameOf(given);
  const found = name === undefined ? given : named.get(name);
  const target = found instanceof PDFDict ? found.lookup(PDFName.of('D')) : found;
  return target instanceof PDFArray && target.get(0) instanceof PDFRef ? target : undefined;
}

/** Targets by their names: in a tree, or in the dictionary of files before PDF 1.2. */
function namedTargets({ catalog, context }: PDFDocument): ReadonlyMap<string, PDFObject> {
  const tree = catalog.lookupMaybe(PDFName.of('Names'), PDFDict)?.lookup(PDFName.of('Dests'));
  const old = catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? [];
  return new Map(
    [...treePairs(tree, 'Names'), ...old].flatMap(([name, value]) => {
      const target = context.lookup(value);
      return target === undefined ? [] : [[nameOf(name) ?? '', target] as const];
    }),
  );
}

function nameOf(name: PDFObject): string | undefined {
  return name instanceof PDFString || name instanceof PDFHexString || name instanceof PDFName
    ? name.decodeText()
    : undefined;
}
