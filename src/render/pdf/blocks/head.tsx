import { Text, View } from '@react-pdf/renderer';
import { Fragment, type ReactElement } from 'react';
import type { ArrangedHead, HeadLine, HeadPart } from '../../../document/model.ts';
import { type FlowItem, measureAt, type Place, type Setting } from '../flow.ts';
import { bodyStyle, type TextStyle, toReactStyle } from '../style.ts';
import { setInline } from './inline.tsx';
import { itemAt } from './item.tsx';
import { besideStyle, Marginal, marginalWidth } from './marginal.tsx';
import { TextBlock } from './passage.tsx';

/** How the leading part of a head is marked: an entry's, a mere title's over others, an entry's within an entry. */
export type HeadWeight = 'main' | 'group' | 'role' | 'label' | 'plain';

interface HeadRowProps {
  readonly head: ArrangedHead;
  /** The measure for text and date together, in pt. */
  readonly width: number;
  readonly setting: Setting;
  readonly tag: string;
  readonly weight: HeadWeight;
}

/** The first line of a head with what is marginal at its right, on the same baseline. */
export function HeadRow({ head, width, setting, tag, weight }: HeadRowProps): ReactElement {
  const [first] = head.lines;
  const beside = marginalWidth(head.marginal, width, setting);
  return (
    <View style={besideStyle(beside, setting)}>
      <View style={{ width: beside.rest }}>
        {first ? <HeadText line={first} width={beside.rest} setting={setting} tag={tag} weight={weight} /> : null}
      </View>
      <Marginal passages={head.marginal} beside={beside} setting={setting} />
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
  const width = measureAt(place, setting);
  return head.lines.slice(1).map((line) => {
    const text = <HeadText line={line} width={width} setting={setting} tag="P" weight={weight} splits />;
    return itemAt(place, text, 0, true);
  });
}

interface HeadTextProps {
  readonly line: HeadLine;
  readonly width: number;
  readonly splits?: boolean | undefined;
  readonly setting: Setting;
  readonly tag: string;
  readonly weight: HeadWeight;
}

/** One line of a head: its parts, each in its style, with the template's separators. */
function HeadText({ line, width, splits, setting, tag, weight }: HeadTextProps): ReactElement {
  const body = bodyStyle(setting.tokens);
  const { align: _, ...style } = body;
  return (
    <TextBlock
      style={style}
      width={width}
      splits={splits}
      tag={tag}
      path={line.parts[0]?.passage.path}
      setting={setting}
    >
      {line.parts.map((part, index) => (
        <Fragment key={part.role}>
          {index > 0 ? separatorAfter(line.parts[index - 1], part) : ''}
          <Text style={toReactStyle(partStyle(part, style, setting, weight))}>
            {setInline(part.passage.content, partStyle(part, style, setting, weight), setting)}
          </Text>
        </Fragment>
      ))}
    </TextBlock>
  );
}

/** No comma behind a part that ends in a mark of its own; an abbreviation's full stop is none: `Acme, Inc., Rome`. */
function separatorAfter(before: HeadPart | undefined, part: HeadPart): string {
  const last = before?.passage.content.at(-1);
  const closed = last?.type === 'text' && /[,;:!?…]$/.test(last.value);
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
    case 'label':
      return { ...body, italic: true };
    case 'plain':
      return body;
  }
}
