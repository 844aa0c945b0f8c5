import { childrenOf } from './children-of.ts';
import type { StructureStep } from './flow.ts';
import type { LaidNode, NodeProps } from './node.ts';
import type { Press } from './press.ts';

type Element = PDFKit.PDFStructureElement;

/** The structure element of every leaf, by the leaf's props: the parts of a text on two pages share them. */
export type LeafElements = ReadonlyMap<NodeProps, Element>;

/**
 * Builds the structure tree in reading order, before anything is drawn: the order of the tree must not
 * depend on where the pages break (ISO 14289-1, 7.2).
 */
export function buildStructure(press: Press, nodes: readonly LaidNode[]): LeafElements {
  const document = press.struct('Document');
  press.addStructure(document);
  const shared = new Map<string | object, Element>();
  const leaves = new Map<NodeProps, Element>();
  const grow = (tag: string, parent: Element, options: object, key?: string | object): Element => {
    const known = key === undefined ? undefined : shared.get(key);
    if (known) return known;
    const element = press.struct(tag, options);
    parent.add(element);
    if (key !== undefined) shared.set(key, element);
    return element;
  };
  const visit = (node: LaidNode, parent: Element): void => {
    const here = (node.props.steps ?? []).reduce(
      (above, step) => number(grow(step.tag, above, optionsOf(step), step.key), step),
      parent,
    );
    const { tag, alt, lang } = node.props;
    if (tag !== undefined) {
      const options = { ...(alt ? { alt } : {}), ...(lang ? { lang } : {}) };
      leaves.set(node.props, grow(tag, here, tag === 'Figure' ? { ...options, placement: 'Block' } : options));
      return;
    }
    for (const child of childrenOf(node)) visit(child, here);
  };
  for (const node of nodes) visit(node, document);
  return leaves;
}

/** PDF/UA asks of a list whose items have labels how they are numbered (ISO 14289-1, 7.6). */
function number(element: Element, { numbering }: StructureStep): Element {
  const { dictionary } = element as unknown as { readonly dictionary: { readonly data: Record<string, unknown> } };
  if (numbering) dictionary.data.A = { O: 'List', ListNumbering: numbering };
  return element;
}

function optionsOf(step: StructureStep): object {
  return step.language === undefined ? {} : { lang: step.language };
}
