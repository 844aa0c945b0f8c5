import type { ArrangedHead, HeadLine, Passage } from '../../../document/model.ts';
import type { HeadWeight } from '../../../theme/theme.ts';
import { separatorAfter } from '../../separator-after.ts';
import { attributes, element, escapeText, type Html, join } from '../html.ts';
import { setInline } from '../inline.ts';

export const headPartial = `<div{{attributes}}>
{{#if marginalFirst}}{{#each dates}}<p class="date">{{this}}</p>{{/each}}{{/if}}
{{#each lines}}
<{{tag}}{{attributes}}>{{content}}</{{tag}}>
{{#if dates}}{{#each dates}}<p class="date">{{this}}</p>{{/each}}{{/if}}
{{/each}}
</div>
`;

/** A head's lines, and the dates beside the first of them. */
export interface HeadView {
  readonly attributes: Html;
  readonly marginalFirst: boolean;
  readonly dates: readonly Html[];
  readonly lines: readonly LineView[];
}

interface LineView {
  readonly tag: string;
  readonly attributes: Html;
  readonly content: Html;
  /** What is read behind the line. */
  readonly dates: readonly Html[];
}

/** How a head is marked. */
export interface HeadLook {
  readonly weight: HeadWeight;
  /** The element of its first line. */
  readonly tag: string;
  /** True where a line without dates follows it, beside which a second line of dates may stand. */
  readonly overhangs?: boolean | undefined;
}

export function viewHead(head: ArrangedHead, { weight, tag, overhangs }: HeadLook): HeadView {
  const dates = head.marginal.map(setDate);
  const first = head.marginalFirst || head.lines.length === 0;
  const classes = ['head', dates.length > 0 && 'dated', overhangs && 'overhangs'].filter(Boolean);
  return {
    attributes: attributes({ class: classes.join(' ') }),
    marginalFirst: first,
    dates,
    lines: head.lines.map((line, index) => ({
      tag: index === 0 ? tag : 'p',
      attributes: attributes({ class: `line weight-${weight}` }),
      content: setLine(line),
      dates: index === 0 && !first ? dates : [],
    })),
  };
}

/** A date or what stands in its place. */
export function setDate({ content, when }: Passage): Html {
  const text = setInline(content);
  return when === undefined ? text : element('time', { datetime: when }, text);
}

/** The parts of a line, each in its style, with the template's separators. */
function setLine({ parts }: HeadLine): Html {
  return join(
    parts.flatMap((part, index) => [
      escapeText(index > 0 ? separatorAfter(parts[index - 1], part) : ''),
      part.role === 'date'
        ? element('span', { class: 'date' }, setDate(part.passage))
        : element('span', { class: part.style }, setInline(part.passage.content)),
    ]),
  );
}
