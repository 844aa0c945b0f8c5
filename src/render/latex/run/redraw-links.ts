import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { linkTarget } from '../escape.ts';
import type { TagPlan } from '../tags.ts';
import type { Claimed } from './claim-pages.ts';

type Box = Claimed['box'];

/**
 * Draws a file's links anew, over the texts that are theirs, as they look. In lines from the right XeTeX writes that a
 * link ends before it writes that it begins, and so draws links where none are.
 */
export function redrawLinks(file: PDFDocument, { inlines }: TagPlan, claimed: readonly Claimed[]): void {
  const { context } = file;
  const look = lookOf(file);
  file.getPages().forEach(({ node }, page) => {
    const boxes = new Map<string, readonly Box[]>();
    for (const { path, box } of claimed.filter((one) => one.page === page)) {
      for (const id of path) {
        const inline = inlines.get(id);
        if (inline?.tag !== 'Link') continue;
        const key = `${id} ${linkTarget(inline.url)}`;
        boxes.set(key, joined(boxes.get(key) ?? [], box));
      }
    }
    const links = [...boxes].flatMap(([key, own]) => {
      const uri = PDFString.of(key.replace(/^\d+ /, '').replace(/[()]/g, '\\$&'));
      return own.map((box) => context.register(context.obj({ ...look, Rect: around(box), A: { S: 'URI', URI: uri } })));
    });
    node.set(PDFName.of('Annots'), context.obj(links));
  });
}

/** What links have beside their place and target: that of TeX's first. */
function lookOf(file: PDFDocument): Readonly<Record<string, PDFObject>> {
  const refs = file.getPages().flatMap(({ node }) => node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []);
  const first = file.context.lookupMaybe(refs[0], PDFDict) ?? file.context.obj({ Border: [0, 0, 0] });
  const entries = first.entries().map(([key, value]) => [key.decodeText(), value] as const);
  return { ...Object.fromEntries(entries), Type: PDFName.of('Annot'), Subtype: PDFName.of('Link') };
}

/** The boxes of a link with one more word: that of its line becomes wider. */
function joined(boxes: readonly Box[], [x0, y0, x1, y1]: Box): readonly Box[] {
  const at = boxes.findIndex(([, y, , top]) => Math.abs(y - y0) < (top - y) / 2);
  const line = boxes[at];
  if (!line) return [...boxes, [x0, y0, x1, y1]];
  return boxes.with(at, [Math.min(x0, line[0]), Math.min(y0, line[1]), Math.max(x1, line[2]), Math.max(y1, line[3])]);
}

/** How far letters reach below their baseline, in em. */
const DEPTH = 0.25;

/** From the foot of the lowest letter to the top of the highest. */
function around([x0, y0, x1, y1]: Box): number[] {
  const depth = DEPTH * (y1 - y0);
  return [x0, y0 - depth, x1, y1 - depth].map((value) => Math.round(value * 1000) / 1000);
}
