import { formatPath, type Path } from '../../errors.ts';
import type { ResumeNode } from '../../resume/resume.ts';
import { kindTitle } from '../languages/words.ts';
import type { Head, Section } from '../model.ts';
import { composeBody } from './body.ts';
import type { Context, Inherited } from './context.ts';
import { composeEntries } from './entry.ts';
import { composeHead } from './head.ts';
import { inherit, ownLanguage } from './inherit.ts';

/** A section: its heading, its own body, its entries. Without a title it takes the one its kind has in the language. */
export function composeSection(node: ResumeNode, path: Path, outer: Inherited, context: Context): Section<Head> {
  const inherited = inherit(node, outer);
  const own = { ...context, textLanguage: inherited.language };
  return {
    path: formatPath(path),
    kind: node.kind,
    head: composeSectionHead(node, path, inherited, own),
    body: [...composeBody(node, path, own), ...composeEntries(node, path, 1, inherited, own)],
    pageBreak: node.break,
    language: ownLanguage(inherited, outer),
  };
}

function composeSectionHead(node: ResumeNode, path: Path, inherited: Inherited, context: Context): Head {
  const title = node.title ?? kindTitle(node.kind, context.words);
  const head = composeHead({ ...node, title }, path, inherited, context);
  if (node.title !== undefined || title === undefined || head.parts.title === undefined) return head;
  // What the author wrote is the kind, so that is where the heading comes from.
  const made = { ...head.parts.title, path: formatPath([...path, 'kind']) };
  return { ...head, parts: { ...head.parts, title: made } };
}
