import type { ArrangedHead, HeadLine, HeadPart, Section } from '../../../document/model.ts';
import type { Html } from '../html.ts';
import { setInline } from '../inline.ts';
import { nodeAttributes, type Place, placeIn } from '../place.ts';
import { type BlockView, viewBlocks } from './blocks.ts';
import { type HeadView, viewHead } from './head.ts';

export const sectionPartial = `<section{{attributes}}>
{{#if title}}<h2 id="{{id}}"><span>{{title}}</span></h2>{{/if}}
<div class="content">
{{#if head}}{{#with head}}{{> head}}{{/with}}{{/if}}
{{#each blocks}}{{> (lookup this "partial")}}{{/each}}
</div>
</section>
`;

export interface SectionView {
  readonly id: string;
  readonly attributes: Html;
  readonly title: Html | null;
  /** What the section says of itself besides its title. */
  readonly head: HeadView | null;
  readonly blocks: readonly BlockView[];
}

/** `number` counts the sections of the page, from 1. */
export function viewSection(section: Section<ArrangedHead>, number: number, around: Place): SectionView {
  const { head, body, language, pageBreak } = section;
  const { title, rest } = partHead(head);
  const id = `section-${number}`;
  const classes = ['section', pageBreak === 'before' && 'break-before', pageBreak === 'avoid' && 'whole'];
  const place = placeIn({ ...around, level: title ? around.level + 1 : around.level }, language);
  const says = rest.lines.length > 0 || rest.marginal.length > 0;
  return {
    id,
    attributes: nodeAttributes(around, language, classes, { 'aria-labelledby': title ? id : undefined }),
    title: title ? setInline(title.passage.content) : null,
    head: says ? viewHead(rest, { weight: 'plain', tag: 'p' }) : null,
    blocks: viewBlocks(body, place),
  };
}

interface Parted {
  readonly title: HeadPart | undefined;
  readonly rest: ArrangedHead;
}

/** The title apart from what else a section's head says. A date is read before the lines below the title's. */
function partHead(head: ArrangedHead): Parted {
  const [first, ...others] = head.lines;
  const title = first?.parts.find(({ role }) => role === 'title');
  const parts = (first?.parts ?? []).filter((part) => part !== title);
  const lines = [{ parts }, ...others].filter((line): line is HeadLine => line.parts.length > 0);
  return { title, rest: { ...head, lines, marginalFirst: parts.length === 0 || head.marginalFirst } };
}
