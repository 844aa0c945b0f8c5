import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';

/** The pairs of a number tree or a name tree (ISO 32000-1, 7.9.6 and 7.9.7), in its order. */
export function treePairs(
  root: PDFObject | undefined,
  key: 'Nums' | 'Names',
): readonly (readonly [PDFObject, PDFObject])[] {
  return pairsIn(root, key, 0);
}

/** No sound tree is deeper. */
const DEEPEST = 32;

function pairsIn(
  node: PDFObject | undefined,
  key: string,
  depth: number,
): readonly (readonly [PDFObject, PDFObject])[] {
  if (!(node instanceof PDFDict) || depth > DEEPEST) return [];
  const leaves = node.lookup(PDFName.of(key));
  const flat = leaves instanceof PDFArray ? leaves.asArray() : [];
  const own = flat.flatMap((name, index): (readonly [PDFObject, PDFObject])[] => {
    const value = flat[index + 1];
    return index % 2 === 0 && value !== undefined ? [[name, value]] : [];
  });
  const kids = node.lookup(PDFName.of('Kids'));
  if (!(kids instanceof PDFArray)) return own;
  const below = Array.from({ length: kids.size() }, (_, index) => pairsIn(kids.lookup(index), key, depth + 1));
  return [...own, ...below.flat()];
}

/** A number tree of one node. `pairs` are sorted by their numbers. */
export function numberTree(context: PDFContext, pairs: readonly (readonly [number, PDFObject])[]): PDFDict {
  const nums = PDFArray.withContext(context);
  for (const [number, value] of pairs) {
    nums.push(PDFNumber.of(number));
    nums.push(value);
  }
  return context.obj({ Nums: nums });
}
