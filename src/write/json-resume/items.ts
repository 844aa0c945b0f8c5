import type { Path } from '../../errors.ts';
import type { ResumeNode } from '../../resume/resume.ts';
import { leftover } from '../leftover.ts';
import { type ItemNames, isCourses, type Written, writeItem } from './item.ts';

type Items = Written<readonly Readonly<Record<string, unknown>>[]>;

/** What an entry has from the entries it stands in. */
type Inherited = Pick<ResumeNode, 'organization' | 'location'>;

/** Fields of an entry that only say whose the entries below it are. */
const SHARED: readonly string[] = ['organization', 'location'];
/** Fields of a list with a label. */
const LABELLED: readonly string[] = ['title', 'summary', 'highlights', 'columns', 'terms', 'kind', 'tags', 'id'];

/**
 * Writes an entry and all below it as items of one list: JSON Resume does not nest. The roles of an employer are
 * items with that employer each; a labelled list under a role becomes a bullet of it.
 */
export function writeItems(node: ResumeNode, path: Path, names: ItemNames, outer: Inherited = {}): Items {
  const entries = (node.entries ?? []).map((entry, index) => [entry, [...path, 'entries', index]] as const);
  const isRole = node.title !== undefined && fieldsOf(node).length > 1;
  const bodies = entries.filter(([entry]) => isLabelledList(entry) && (isRole || (names.courses && isCourses(entry))));
  const below = entries.filter((entry) => !bodies.includes(entry));
  const own =
    below.length > 0 && isMereHead(node, names)
      ? { value: [], left: leftover(node.title, [...path, 'title']) }
      : single(writeItem(inherit(outer, node), path, names, bodies));
  const inherited = inherit(outer, { organization: node.organization, location: node.location });
  const all = [own, ...below.map(([entry, at]) => writeItems(entry, at, names, inherited))];
  return { value: all.flatMap(({ value }) => value), left: all.flatMap(({ left }) => left) };
}

/** A heading over entries, or an employer of whom there is nothing to say but who is employed there: no item of its own. */
function isMereHead(node: ResumeNode, names: ItemNames): boolean {
  const fields = fieldsOf(node);
  if (fields.every((field) => field === 'title')) return true;
  return names.organization !== undefined && fields.every((field) => SHARED.includes(field));
}

function single(item: Written<Readonly<Record<string, unknown>>>): Items {
  return { value: Object.keys(item.value).length === 0 ? [] : [item.value], left: item.left };
}

/** The node with its employer's fields before its own, where it has none. */
function inherit(outer: Inherited, node: ResumeNode): ResumeNode {
  return { ...outer, ...Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined)) };
}

function isLabelledList(node: ResumeNode): boolean {
  return node.title !== undefined && !node.entries && fieldsOf(node).every((field) => LABELLED.includes(field));
}

/** The fields that a node has, its entries aside. */
function fieldsOf(node: ResumeNode): readonly string[] {
  return Object.entries(node).flatMap(([field, value]) => (value === undefined || field === 'entries' ? [] : [field]));
}
