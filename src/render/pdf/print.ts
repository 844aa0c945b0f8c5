import renderPDF from '@react-pdf/render';
import { type Attachment, describeAttachment } from '../attachment.ts';
import type { LaidNode } from './node.ts';
import { findHeadings } from './outline.ts';
import { Press } from './press.ts';
import { buildStructure, type LeafElements } from './structure.ts';
import type { FileFacts } from './xmp.ts';

/**
 * Draws laid-out pages into a tagged file. `flow` holds the unbroken items in reading order: they make the
 * structure tree, the pages its content.
 */
export async function print(
  pages: readonly LaidNode[],
  flow: readonly LaidNode[],
  facts: FileFacts,
  source?: Attachment,
): Promise<Uint8Array> {
  const press = new Press(facts);
  const chunks: Uint8Array[] = [];
  const done = new Promise<void>((resolve, reject) => {
    press.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    press.on('end', () => resolve());
    press.on('error', reject);
  });
  const leaves = buildStructure(press, flow);
  if (source) attach(press, source, facts);
  press.headings = findHeadings(pages);
  const marked = pages.map((page) => markLeaves(page, leaves, press));
  const draw = renderPDF as unknown as (press: Press, document: object) => void;
  draw(press, { type: 'DOCUMENT', props: {}, children: marked });
  await done;
  return Buffer.concat(chunks);
}

/** Puts marks around every leaf: canvas nodes, whose painting tells the press whose content comes next. */
function markLeaves(node: LaidNode, leaves: LeafElements, press: Press): LaidNode {
  if (!node.children || node.type === 'TEXT') return node;
  const children = node.children.flatMap((child) => {
    const element = leaves.get(child.props);
    if (!element) return [markLeaves(child, leaves, press)];
    return [mark(() => press.draw(element)), child, mark(() => press.draw(null))];
  });
  return { ...node, children };
}

function mark(paint: () => void): LaidNode {
  return { type: 'CANVAS', props: { paint }, style: {}, box: { top: 0, left: 0, width: 1, height: 1 }, children: [] };
}

/** The source as an associated file (ISO 19005-3, 6.8): dated like the file, so that it does not betray the clock. */
function attach(press: Press, source: Attachment, { date }: FileFacts): void {
  const facts: object = {
    ...describeAttachment(source),
    name: source.name,
    relationship: 'Source',
    creationDate: date,
    modifiedDate: date,
  };
  press.file(Buffer.from(source.text), facts);
}
