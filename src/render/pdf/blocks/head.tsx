import { Text, View } from '@react-pdf/renderer';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { ArrangedHead, HeadLine, HeadPart, Passage } from '../../../document/model.ts';
import { breakWord } from '../break-word.ts';
import type { FlowItem, Place, Setting } from '../flow.ts';
import { bodyStyle, dateStyle, type TextStyle, toReactStyle } from '../style.ts';
import { setInline } from './inline.tsx';
import { itemAt } from './item.tsx';
import { Leaf } from './passage.tsx';

/** Between a head and the date at its right, in em. */
const GAP = 1.6;
const NEVER = 10_000;

/** How the leading part of a head is marked: an entry's, a mere title's over others, an entry's within an entry. */
export type HeadWeight = 'main' | 'group' | 'role' | 'plain';

interface HeadRowProps {
  readonly head: ArrangedHead;
  readonly setting: Setting;
  readonly tag: string;
  readonly weight: HeadWeight;
}

/** The first line of a head with what is marginal at its right, on the same baseline. */
export function HeadRow({ head, setting, tag, weight }: HeadRowProps): ReactElement {
  const [first] = head.lines;
  return (
    <View style={{ flexDirection: setting.direction === 'rtl' ? 'row-reverse' : 'row', alignItems: 'flex-start' }}>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        {first ? <HeadText line={first} setting={setting} tag={tag} weight={weight} /> : null}
      </View>
      <Marginal passages={head.marginal} setting={setting} />
    </View>
  );
}

/** Dates and asides, one under the other, flush with the margin. */
export function Marginal({
  passages,
  setting,
}: {
  readonly passages: readonly Passage[];
  readonly setting: Setting;
}): ReactNode {
  if (passages.length === 0) return null;
  const style = { ...dateStyle(setting.tokens), align: 'right' as const };
  const margin = GAP * setting.tokens.size.body;
  return (
    <View style={{ marginLeft: margin, maxWidth: setting.measure * 0.4, flexShrink: 1e-9 }}>
      {passages.map((passage) => (
        <Leaf key={passage.path} passage={passage} style={style} setting={setting} />
      ))}
    </View>
  );
}

/** The lines of a head below its first, each a paragraph that stays with the head. */
export function headParagraphs(
  head: ArrangedHead,
  setting: Setting,
  place: Place,
  weight: HeadWeight = 'plain',
): readonly FlowItem[] {
  return head.lines.slice(1).map((line) => {
    const text = <HeadText line={line} setting={setting} tag="P" weight={weight} />;
    return itemAt(place, text, 0, true);
  });
}

interface HeadTextProps {
  readonly line: HeadLine;
  readonly setting: Setting;
  readonly tag: string;
  readonly weight: HeadWeight;
}

/** One line of a head: its parts, each in its style, with the template's separators. */
function HeadText({ line, setting, tag, weight }: HeadTextProps): ReactElement {
  const body = bodyStyle(setting.tokens);
  const own = { tag, path: line.parts[0]?.passage.path, hyphenationPenalty: NEVER };
  const { align: _, ...style } = body;
  return (
    <Text {...own} hyphenationCallback={breakWord(setting.measure, body.size)} style={toReactStyle(style)}>
      {line.parts.map((part, index) => (
        <Fragment key={part.role}>
          {index > 0 ? separatorAfter(line.parts[index - 1], part) : ''}
          <Text style={toReactStyle(partStyle(part, style, setting, weight))}>
            {setInline(part.passage.content, partStyle(part, style, setting, weight), setting)}
          </Text>
        </Fragment>
      ))}
    </Text>
  );
}

/** No comma behind a part that ends in a mark of its own. */
function separatorAfter(before: HeadPart | undefined, part: HeadPart): string {
  const last = before?.passage.content.at(-1);
  const closed = last?.type === 'text' && /[.,;:!?…]$/.test(last.value);
  return closed ? part.separator.replace(/^[.,;:]/, '') : part.separator;
}

function partStyle(part: HeadPart, body: TextStyle, setting: Setting, weight: HeadWeight): TextStyle {
  switch (part.style) {
    case 'strong':
      return leadStyle(body, weight);
    case 'emphasis':
      return { ...body, italic: true };
    case 'secondary':
      return { ...body, colour: setting.tokens.colour.secondary };
    case 'regular':
      return body;
  }
}

function leadStyle(body: TextStyle, weight: HeadWeight): TextStyle {
  switch (weight) {
    case 'main':
      return { ...body, bold: true };
    case 'group':
      return { ...body, bold: true, features: ['smcp', 'lnum'], tracking: 0.04 };
    case 'role':
      return { ...body, bold: true, italic: true };
    case 'plain':
      return body;
  }
}
