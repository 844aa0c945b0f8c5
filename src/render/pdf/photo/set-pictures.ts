import type { PictureBox } from '../../photo/picture.ts';
import { readPicture } from '../../photo/read-picture.ts';
import type { Instance, TextInstance } from '../node.ts';

/** Room for a picture that has no size of its own, in pt: more than any portrait takes. */
const LARGEST = 300;

/** Reads every picture that instances name by its file, made ready for the room it is printed in. */
export async function setPictures(
  nodes: readonly (Instance | TextInstance)[],
): Promise<readonly (Instance | TextInstance)[]> {
  if (!nodes.some(holdsPicture)) return nodes;
  return Promise.all(nodes.map(async (node) => (isInstance(node) ? setPicture(node) : node)));
}

async function setPicture(node: Instance): Promise<Instance> {
  const { src } = node.props;
  if (node.type !== 'IMAGE' || typeof src !== 'string') return { ...node, children: await setPictures(node.children) };
  // The layout would keep what it has read; a file may change until the next build.
  return { ...node, props: { ...node.props, src: await readPicture(src, boxOf(node)), cache: false } };
}

function boxOf({ style: { width, height, objectFit } }: Instance): PictureBox {
  const points = (value: unknown): number => (typeof value === 'number' ? value : LARGEST);
  return { width: points(width), height: points(height), covered: objectFit === 'cover' };
}

function holdsPicture(node: Instance | TextInstance): boolean {
  return isInstance(node) && (node.type === 'IMAGE' || node.children.some(holdsPicture));
}

function isInstance(node: Instance | TextInstance): node is Instance {
  return node.type !== 'TEXT_INSTANCE';
}
