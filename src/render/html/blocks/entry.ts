import type { ArrangedHead, Entry, Passage } from '../../../document/model.ts';
import type { HeadWeight } from '../../../theme/theme.ts';
import { element, escapeText, type Html, join } from '../html.ts';
import { setInline } from '../inline.ts';
import { nodeAttributes, type Place, placeIn } from '../place.ts';
import { type BlockView, viewBlocks } from './blocks.ts';
import { type HeadView, setDate, viewHead } from './head.ts';
import { headingTag } from './heading-tag.ts';

export const entryPartial = `<div{{attributes}}>
{{#if head}}{{#with head}}{{> head}}{{/with}}{{/if}}
{{#if opening}}{{opening}}{{/if}}
{{#if blocks}}
<div class="body">
{{#each blocks}}{{> (lookup this "partial")}}{{/each}}
</div>
{{/if}}
</div>
`;

interface EntryView extends BlockView {
  readonly attributes: Html;
  readonly head: HeadView | null;
  /** The first paragraph, where a label or a date runs into it. */
  readonly opening: Html | null;
  readonly blocks: readonly BlockView[];
}

export function viewEntry(entry: Entry<ArrangedHead>, around: Place): EntryView {
  const weight = weightOf(entry, around);
  const classes = [
    'entry',
    entry.shape,
    `rank-${Math.min(around.rank, 2)}`,
    around.listed && 'listed',
    hangs(entry, around) && 'hanging',
    entry.pageBreak === 'before' && 'break-before',
    entry.pageBreak === 'avoid' && 'whole',
  ];
  return {
    partial: 'entry',
    attributes: nodeAttributes(around, entry.language, classes),
    ...viewShape(entry, placeIn({ ...around, listed: false }, entry.language), weight),
  };
}

/** Employer, then group or department, then role: each level marked in its own way, none by indentation. */
function weightOf({ shape, body }: Entry<ArrangedHead>, { tokens, rank, listed }: Place): HeadWeight {
  if (shape === 'group') return rank > 1 ? 'label' : 'group';
  if (rank === 0) return listed && tokens.faces.line ? 'line' : 'main';
  const holdsEntries = body.some((block) => block.type === 'entry' && ['entry', 'group'].includes(block.shape));
  return rank === 1 && holdsEntries ? 'group' : 'role';
}

/** What stands below the outermost head hangs behind it, where the theme wants that; a number hangs by itself. */
function hangs({ shape, head }: Entry<ArrangedHead>, { tokens, rank }: Place): boolean {
  return shape === 'entry' && rank === 0 && head.number === undefined && tokens.hang !== undefined;
}

type Shape = Pick<EntryView, 'head' | 'opening' | 'blocks'>;

function viewShape(entry: Entry<ArrangedHead>, place: Place, weight: HeadWeight): Shape {
  const { head, body, shape } = entry;
  switch (shape) {
    case 'entry':
    case 'group': {
      const overhangs = head.lines.length > 1 || (body[0] !== undefined && body[0].type !== 'entry');
      const rank = place.rank + (shape === 'entry' ? 1 : 0);
      const level = place.level + (head.lines.length > 0 ? 1 : 0);
      const look = { weight, tag: headingTag(place.level), overhangs };
      return { head: viewHead(head, look), opening: null, blocks: viewBlocks(body, { ...place, rank, level }) };
    }
    case 'labelled-list':
      return viewLabelled(entry, place);
    case 'bare':
      return viewBare(entry, place);
  }
}

/** The label runs into prose; over anything else it is a heading. */
function viewLabelled({ head, body }: Entry<ArrangedHead>, place: Place): Shape {
  const label = head.lines[0]?.parts[0]?.passage;
  const [first, ...rest] = body;
  if (!label) return { head: null, opening: null, blocks: viewBlocks(body, place) };
  if (first?.type !== 'paragraph') {
    const look = { weight: 'label', tag: headingTag(place.level) } as const;
    const blocks = viewBlocks(body, { ...place, level: place.level + 1 });
    return { head: viewHead({ ...head, marginal: [] }, look), opening: null, blocks };
  }
  const run = [element('span', { class: 'label' }, setInline(label.content)), escapeText(' \u2002')];
  return { head: null, opening: paragraphOf(run, first.passage), blocks: viewBlocks(rest, place) };
}

/** Prose without a head begins on the line of its date, which is read first. */
function viewBare({ head, body }: Entry<ArrangedHead>, place: Place): Shape {
  const [first, ...rest] = body;
  if (head.marginal.length === 0) return { head: null, opening: null, blocks: viewBlocks(body, place) };
  if (first?.type !== 'paragraph') {
    return { head: viewHead(head, { weight: 'plain', tag: 'p' }), opening: null, blocks: viewBlocks(body, place) };
  }
  const dates = head.marginal.map((date) => element('span', { class: 'date' }, setDate(date)));
  const run = dates.flatMap((date) => [date, escapeText(' ')]);
  return { head: null, opening: paragraphOf(run, first.passage, 'prose'), blocks: viewBlocks(rest, place) };
}

function paragraphOf(before: readonly Html[], { content }: Passage, name?: string): Html {
  const text = name === undefined ? setInline(content) : element('span', { class: 'text' }, setInline(content));
  return element('p', { class: name }, join([...before, text]));
}
