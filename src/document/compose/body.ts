import type { Path } from '../../errors.ts';
import type { Highlight, ResumeNode, Term } from '../../resume/resume.ts';
import type { ProseBlock } from '../blocks.ts';
import type { Block, Head, List, Terms } from '../model.ts';
import { type Context, readPassage, readProse, toPassage } from './context.ts';

/** A node's own body in printed order: summary, highlights, terms. Its entries come after. */
export function composeBody(node: ResumeNode, path: Path, context: Context): readonly Block<Head>[] {
  return [
    ...(node.summary === undefined ? [] : composeProse(node.summary, [...path, 'summary'], context)),
    ...composeHighlights(node.highlights, node.columns, path, context),
    ...composeTerms(node.terms, path, context),
  ];
}

/** A field of paragraphs and lists. */
export function composeProse(text: string, path: Path, context: Context): readonly Block<Head>[] {
  return toBlocks(readProse(path, text, context), path);
}

function toBlocks(prose: readonly ProseBlock[], path: Path): readonly Block<Head>[] {
  return prose.map((block): Block<Head> => {
    if (block.type === 'paragraph') return { type: 'paragraph', passage: toPassage(path, block.content) };
    const items = block.items.map((item) => ({ blocks: toBlocks(item, path) }));
    return { type: 'list', start: block.start, columns: 1, items };
  });
}

function composeHighlights(
  highlights: readonly Highlight[] | undefined,
  columns: number | undefined,
  path: Path,
  context: Context,
): readonly List<Head>[] {
  if (!highlights?.length) return [];
  const items = highlights.map((highlight, index) => ({
    blocks: composeHighlight(highlight, [...path, 'highlights', highlight.at ?? index], context),
  }));
  return [{ type: 'list', columns: columns ?? 1, items }];
}

function composeHighlight(highlight: Highlight, path: Path, context: Context): readonly Block<Head>[] {
  return [
    ...(highlight.text === undefined ? [] : composeProse(highlight.text, path, context)),
    ...composeHighlights(highlight.highlights, highlight.columns, path, context),
    ...composeTerms(highlight.terms, path, context),
  ];
}

function composeTerms(terms: readonly Term[] | undefined, path: Path, context: Context): readonly Terms[] {
  if (!terms?.length) return [];
  const rows = terms.map(({ label, value, key }) => {
    const at = [...path, 'terms', key];
    // A list's rows have fields of their own; in a mapping the key is the label.
    const [labelAt, valueAt] =
      typeof key === 'number'
        ? [
            [...at, 'label'],
            [...at, 'value'],
          ]
        : [at, at];
    return { label: readPassage(labelAt, label, context), value: readPassage(valueAt, value, context) };
  });
  return [{ type: 'terms', rows }];
}
