import { PDFBool, type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { TagPlan } from '../tags.ts';
import { buildTree, type Tree } from './build-tree.ts';
import type { Claimed } from './claim-pages.ts';
import { tagLinks } from './tag-links.ts';
import { tagPages } from './tag-pages.ts';

/** Tags a PDF whose content is claimed: marks on its pages, the structure tree, links in it, and the tree's index. */
export function tagPdf(file: PDFDocument, plan: TagPlan, claimed: readonly Claimed[]): void {
  const { context, catalog } = file;
  const pages = file.getPages();
  const marked = tagPages(file, plan);
  const tree = buildTree(
    context,
    plan,
    marked,
    pages.map(({ ref }) => ref),
  );
  placePhoto(plan, tree, claimed);
  const links = tagLinks(file, plan, tree, claimed, pages.length);
  pages.forEach(({ node }, index) => {
    node.set(PDFName.of('StructParents'), PDFNumber.of(index));
    node.set(PDFName.of('Tabs'), PDFName.of('S'));
  });
  const index = [...tree.owners.map((own) => context.register(context.obj([...own]))), ...links];
  const parents = context.obj({ Nums: index.flatMap((owner, number) => [PDFNumber.of(number), owner]) });
  tree.root.dict.set(PDFName.of('ParentTree'), context.register(parents));
  tree.root.dict.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(index.length));
  catalog.set(PDFName.of('StructTreeRoot'), tree.root.ref);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: PDFBool.True }));
}

/** Where the photo stands (ISO 32000-1, 14.8.5.4.3). */
function placePhoto({ leaves }: TagPlan, { elements }: Tree, claimed: readonly Claimed[]): void {
  const id = leaves.find(({ tag }) => tag === 'Figure')?.id ?? 0;
  const box = claimed.find(({ path }) => path[0] === id)?.box;
  const dict = elements.get(id)?.dict;
  if (box && dict) dict.set(PDFName.of('A'), dict.context.obj({ O: 'Layout', Placement: 'Block', BBox: [...box] }));
}
