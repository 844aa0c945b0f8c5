import { formatPath, type Path } from '../../errors.ts';
import type { ResumeNode } from '../../resume/resume.ts';
import type { Block, Entry, Head } from '../model.ts';
import { composeBody } from './body.ts';
import type { Context, Inherited } from './context.ts';
import { composeHead } from './head.ts';
import { inherit, ownLanguage } from './inherit.ts';

/** The entries of a node, with all nodes below them. `depth` is 1 for the entries of a section. */
export function composeEntries(
  { entries = [] }: ResumeNode,
  path: Path,
  depth: number,
  inherited: Inherited,
  context: Context,
): readonly Entry<Head>[] {
  return entries.map((entry, index) =>
    composeEntry(entry, [...path, 'entries', entry.at ?? index], depth, inherited, context),
  );
}

function composeEntry(node: ResumeNode, path: Path, depth: number, outer: Inherited, around: Context): Entry<Head> {
  const inherited = inherit(node, outer);
  const context = { ...around, textLanguage: inherited.language };
  const head = composeHead(node, path, inherited, context);
  const own = composeBody(node, path, context);
  const entries = composeEntries(node, path, depth + 1, inherited, context);
  return {
    type: 'entry',
    shape: shapeOf(head, own, entries),
    path: formatPath(path),
    depth,
    head,
    body: [...own, ...entries],
    pageBreak: node.break,
    language: ownLanguage(inherited, outer),
  };
}

/** A mere title makes a group of what has entries and a labelled list of what has a body; alone it is an entry. */
function shapeOf(
  { parts, marginal }: Head,
  own: readonly Block<Head>[],
  entries: readonly unknown[],
): Entry<Head>['shape'] {
  const roles = Object.keys(parts);
  if (roles.length === 0) return 'bare';
  const isMereTitle = roles.length === 1 && parts.title !== undefined && marginal.length === 0;
  if (isMereTitle && entries.length > 0) return 'group';
  return isMereTitle && own.length > 0 ? 'labelled-list' : 'entry';
}
