import { Text } from '@react-pdf/renderer';
import { Fragment, type ReactElement } from 'react';
import type { ArrangedHead, HeadLine, HeadPart } from '../../../document/model.ts';
import type { HeadWeight } from '../../../theme/theme.ts';
import { separatorAfter } from '../../separator-after.ts';
import { type FlowItem, measureAt, type Place, type Setting } from '../flow.ts';
import { bodyStyle, dateStyle, faced, type TextStyle, toReactStyle } from '../style.ts';
import { datedItem } from './dated-item.tsx';
import { setInline } from './inline.tsx';
import { itemAt } from './item.tsx';
import { TextBlock } from './passage.tsx';

/** How a head is tagged and marked. */
interface HeadMarks {
  readonly tag: string;
  readonly weight: HeadWeight;
  /** How far its first line begins outside the place, in pt. */
  readonly hang?: number | undefined;
  /** True where a line without dates follows it. */
  readonly overhangs?: boolean | undefined;
}

/** The first line of a head with what is marginal beside it, on the same baseline. It stays with what follows. */
export function headRow(head: ArrangedHead, setting: Setting, place: Place, marks: HeadMarks): FlowItem {
  const [first] = head.lines;
  const { overhangs, ...look } = marks;
  return datedItem({
    marginal: head.marginal,
    place,
    setting,
    above: place.lead,
    dateColour: setting.tokens.dateColours?.[marks.weight],
    keepWithNext: true,
    overhangs,
    marginalFirst: head.marginalFirst,
    text: (width) => (first ? <HeadText line={first} width={width} setting={setting} {...look} /> : null),
  });
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
  readonly hang?: number | undefined;
}

/** One line of a head: its parts, each in its style, with the template's separators. */
function HeadText({ line, width, splits, setting, tag, weight, hang }: HeadTextProps): ReactElement {
  const body = bodyStyle(setting.tokens);
  const { align: _, ...style } = body;
  return (
    <TextBlock
      style={style}
      width={width}
      hang={hang}
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

function partStyle(part: HeadPart, body: TextStyle, setting: Setting, weight: HeadWeight): TextStyle {
  switch (part.style) {
    case 'strong':
      return faced(body, setting.tokens.faces[weight] ?? {}, setting.tokens);
    case 'emphasis':
      return { ...body, italic: true };
    case 'secondary':
      if (part.role === 'date') return dateStyle(setting.tokens);
      return { ...body, colour: setting.tokens.colour.secondary };
    case 'accent':
      return { ...body, colour: setting.tokens.colour.accent };
    case 'regular':
      return body;
  }
}
