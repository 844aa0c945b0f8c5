import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import { type CopiedPart, pageAt } from './copy-part.ts';
import { numberTree, treePairs } from './number-tree.ts';
import { shiftNumbers } from './shift-numbers.ts';
import { tagWholePages } from './tag-whole-pages.ts';

/** What the parts' trees come to. */
export interface JoinedTree {
  /** The element of the whole document. */
  readonly root: PDFRef;
  /** The elements right below it: one for each part. */
  readonly elements: PDFRef[];
  /** Which element a page's content or a link belongs to, by the number that it has. */
  readonly parents: (readonly [number, PDFObject])[];
  readonly roles: PDFDict;
  readonly classes: PDFDict;
  /** The next free number. */
  next: number;
}

/**
 * Makes one structure tree of the parts': the elements of each under one document, in order, the numbers that lead from
 * pages and links to elements shifted so that none is used twice. Tells of each part whether it had tags.
 */
export function joinStructures(parts: readonly CopiedPart[], merged: PDFDocument): readonly boolean[] {
  const { context, catalog } = merged;
  const [roles, classes] = [context.obj({}), context.obj({})];
  const joined: JoinedTree = { root: context.nextRef(), elements: [], parents: [], roles, classes, next: 0 };
  const tagged = parts.map((part) => {
    const isTagged = addTree(part, context, joined);
    if (!isTagged) tagWholePages(part, context, joined);
    return isTagged || part.isPicture === true;
  });
  const tree = context.obj({ Type: 'StructTreeRoot', K: joined.root, ParentTreeNextKey: joined.next });
  tree.set(PDFName.of('ParentTree'), context.register(numberTree(context, joined.parents)));
  if (roles.keys().length > 0) tree.set(PDFName.of('RoleMap'), roles);
  if (classes.keys().length > 0) tree.set(PDFName.of('ClassMap'), classes);
  const ref = context.register(tree);
  const whole = { Type: 'StructElem', S: 'Document', P: ref, K: joined.elements };
  context.assign(joined.root, context.obj(whole));
  catalog.set(PDFName.of('StructTreeRoot'), ref);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  return tagged;
}

function addTree({ source, copier, pages }: CopiedPart, context: PDFContext, joined: JoinedTree): boolean {
  const own = source.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(own instanceof PDFDict)) return false;
  const tree = copier.copy(own);
  const roots = elementsOf(tree, context);
  const pairs = treePairs(tree.lookup(PDFName.of('ParentTree')), 'Nums');
  if (roots.length === 0 || pairs.length === 0) return false;
  const language = source.catalog.lookup(PDFName.of('Lang'));
  for (const ref of roots) {
    const element = context.lookup(ref, PDFDict);
    element.set(PDFName.of('P'), joined.root);
    // There is one document now, and what was one is a part of it.
    if (element.lookup(PDFName.of('S')) === PDFName.of('Document')) element.set(PDFName.of('S'), PDFName.of('Part'));
    if (language && !element.has(PDFName.of('Lang'))) element.set(PDFName.of('Lang'), language.clone());
  }
  const shift = joined.next;
  const numbered = pairs.map(
    ([number, value]) => [(number instanceof PDFNumber ? number.asNumber() : 0) + shift, value] as const,
  );
  shiftNumbers(
    pages.map((ref) => pageAt(ref, context)),
    shift,
  );
  merge(tree.lookupMaybe(PDFName.of('RoleMap'), PDFDict), joined.roles);
  merge(tree.lookupMaybe(PDFName.of('ClassMap'), PDFDict), joined.classes);
  joined.parents.push(...numbered);
  joined.elements.push(...roots);
  joined.next = Math.max(...numbered.map(([number]) => number)) + 1;
  return true;
}

/** The elements below the root, each by its reference: a root may hold one, or a list. */
function elementsOf(tree: PDFDict, context: PDFContext): readonly PDFRef[] {
  const kids = tree.get(PDFName.of('K'));
  const found = kids instanceof PDFRef ? context.lookup(kids) : kids;
  const list = found instanceof PDFArray ? found.asArray() : kids === undefined ? [] : [kids];
  return list.flatMap((one) => {
    const element = one instanceof PDFRef ? context.lookup(one) : one;
    if (!(element instanceof PDFDict)) return [];
    return [one instanceof PDFRef ? one : context.register(element)];
  });
}

/** What two parts call alike is taken from the first. */
function merge(from: PDFDict | undefined, into: PDFDict): void {
  for (const [key, value] of from?.entries() ?? []) if (!into.has(key)) into.set(key, value);
}
