import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import type { ArrangedHead, HeadPart, Passage } from '../../document/model.ts';
import { markLine, markText } from './mark-inline.ts';

/** Between what a head says and its dates. */
const BESIDE = ' · ';

/** A head's first line, with its dates, in a block of its own; the lines below it in another. */
export function markHead(head: ArrangedHead, block: Heading | Paragraph): (Heading | Paragraph)[] {
  const [first, ...rest] = markHeadLines(head, block.type === 'paragraph');
  if (first === undefined) return [];
  const below = rest.flatMap((line, index): PhrasingContent[] => (index === 0 ? line : [{ type: 'break' }, ...line]));
  const others: Paragraph[] = rest.length === 0 ? [] : [{ type: 'paragraph', children: below }];
  return [{ ...block, children: first }, ...others];
}

/** The lines of a head, dates in the first; `styled` where that is not a heading, whose parts all look alike. */
export function markHeadLines(
  { lines, marginal, marginalFirst, number }: ArrangedHead,
  styled: boolean,
): readonly PhrasingContent[][] {
  const [unnumbered, ...rest] = lines.map(({ parts }, line) =>
    parts.flatMap((part, index): PhrasingContent[] => {
      const between = part.role === 'date' ? BESIDE : part.separator;
      return [...(index === 0 ? [] : [textNode(between)]), ...markPart(part, styled || line > 0)];
    }),
  );
  const first = number === undefined || unnumbered === undefined ? unnumbered : [textNode(`${number} `), ...unnumbered];
  const dates = marginal.map((date: Passage) => markLine(date.content));
  const told = marginalFirst ? [...dates, first] : [first, ...dates];
  const whole = told.filter((one): one is PhrasingContent[] => one !== undefined && one.length > 0);
  const joined = whole.flatMap((one, index) => (index === 0 ? one : [textNode(BESIDE), ...one]));
  return joined.length === 0 ? rest : [joined, ...rest];
}

function markPart({ passage, style }: HeadPart, styled: boolean): PhrasingContent[] {
  const content = styled ? markText(passage.content) : markLine(passage.content);
  if (!styled || (style !== 'strong' && style !== 'emphasis') || content.some(({ type }) => type === style))
    return content;
  return [{ type: style, children: content }];
}

function textNode(value: string): PhrasingContent {
  return { type: 'text', value };
}
