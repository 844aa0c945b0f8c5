import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { ArrangedHead, Entry, Paragraph, Passage } from '../../../document/model.ts';
import { type FlowItem, measureAt, type Place, type Setting, settingIn } from '../flow.ts';
import { bodyStyle } from '../style.ts';
import { setBlocks } from './blocks.tsx';
import { HeadRow, type HeadWeight, headParagraphs } from './head.tsx';
import { itemAt } from './item.tsx';
import { besideStyle, Marginal, marginalWidth } from './marginal.tsx';
import { Leaf } from './passage.tsx';

/** Sets an entry by its shape. Nothing moves to the right with depth: only bullets are indented. */
export function setEntry(entry: Entry<ArrangedHead>, around: Setting, place: Place): readonly FlowItem[] {
  const setting = settingIn(around, entry.language);
  const inside: Place = {
    ...place,
    groups: [...place.groups, { key: entry.path, whole: entry.pageBreak === 'avoid' }],
    structure: entry.language
      ? [...place.structure, { key: entry.path, tag: 'Sect', language: entry.language }]
      : place.structure,
    headingLevel: Math.min(place.headingLevel + (entry.shape === 'bare' ? 0 : 1), 6),
    rank: place.rank + (entry.shape === 'entry' ? 1 : 0),
  };
  const items = setShape(entry, setting, inside, weightOf(entry, place.rank));
  return items.map((item, index) => (index === 0 ? { ...item, breakBefore: entry.pageBreak === 'before' } : item));
}

/** Employer, then group or department, then role: each level marked in its own way, none by indentation. */
function weightOf(entry: Entry<ArrangedHead>, rank: number): HeadWeight {
  if (entry.shape === 'group') return rank > 1 ? 'label' : 'group';
  if (rank === 0) return 'main';
  const holdsEntries = entry.body.some((block) => block.type === 'entry' && ['entry', 'group'].includes(block.shape));
  return rank === 1 && holdsEntries ? 'group' : 'role';
}

function setShape(entry: Entry<ArrangedHead>, setting: Setting, place: Place, weight: HeadWeight): readonly FlowItem[] {
  switch (entry.shape) {
    case 'entry':
    case 'group':
      return [...setHead(entry, setting, place, weight), ...setBody(entry, setting, place)];
    case 'labelled-list':
      return setLabelledList(entry, setting, place);
    case 'bare':
      return setBare(entry, setting, place);
  }
}

function setHead(entry: Entry<ArrangedHead>, setting: Setting, place: Place, weight: HeadWeight): readonly FlowItem[] {
  const row = (
    <HeadRow
      head={entry.head}
      width={measureAt(place, setting)}
      setting={setting}
      tag={`H${place.headingLevel}`}
      weight={weight}
    />
  );
  const items = [itemAt(place, row, place.lead, true), ...headParagraphs(entry.head, setting, place, weight)];
  const last = items.at(-1);
  return last && entry.body.length === 0 ? [...items.slice(0, -1), { ...last, keepWithNext: false }] : items;
}

function setBody(entry: Entry<ArrangedHead>, setting: Setting, place: Place): readonly FlowItem[] {
  const { space } = setting.tokens;
  const lead = entry.body[0]?.type === 'entry' ? space.betweenBlocks : space.betweenItems;
  return setBlocks(entry.body, setting, { ...place, lead });
}

/** The label runs into prose; over anything else it stands on a line of its own. */
function setLabelledList(entry: Entry<ArrangedHead>, setting: Setting, place: Place): readonly FlowItem[] {
  const label = entry.head.lines[0]?.parts[0]?.passage;
  const [first, ...rest] = entry.body;
  if (!label) return setBody(entry, setting, place);
  const width = measureAt(place, setting);
  const style = bodyStyle(setting.tokens);
  if (first?.type === 'paragraph') {
    const run = <Leaf passage={runIn(label, first)} style={style} width={width} setting={setting} splits />;
    const lead = setting.tokens.space.betweenItems;
    return [itemAt(place, run, place.lead), ...setBlocks(rest, setting, { ...place, lead })];
  }
  const line = <Leaf passage={label} style={{ ...style, italic: true }} width={width} setting={setting} />;
  return [itemAt(place, line, place.lead, true), ...setBody(entry, setting, place)];
}

function runIn(label: Passage, paragraph: Paragraph): Passage {
  const content = [
    { type: 'emphasis' as const, children: label.content },
    { type: 'text' as const, value: ' \u2002' },
  ];
  return { path: label.path, content: [...content, ...paragraph.passage.content] };
}

/** Prose without a head begins on the line of its date, which is read first. */
function setBare(entry: Entry<ArrangedHead>, setting: Setting, place: Place): readonly FlowItem[] {
  const { marginal } = entry.head;
  const [first, ...rest] = entry.body;
  if (marginal.length === 0) return setBlocks(entry.body, setting, place);
  if (first?.type !== 'paragraph') {
    const row = (
      <HeadRow head={entry.head} width={measureAt(place, setting)} setting={setting} tag="P" weight="plain" />
    );
    return [itemAt(place, row, place.lead, entry.body.length > 0), ...setBody(entry, setting, place)];
  }
  const row = (
    <DatedProse passage={first.passage} marginal={marginal} width={measureAt(place, setting)} setting={setting} />
  );
  const lead = setting.tokens.space.betweenItems;
  return [itemAt(place, row, place.lead), ...setBlocks(rest, setting, { ...place, lead })];
}

interface DatedProseProps {
  readonly passage: Passage;
  readonly marginal: readonly Passage[];
  readonly width: number;
  readonly setting: Setting;
}

function DatedProse({ passage, marginal, width, setting }: DatedProseProps): ReactElement {
  const beside = marginalWidth(marginal, width, setting);
  return (
    <View style={besideStyle(beside, setting, true)}>
      <Marginal passages={marginal} beside={beside} setting={setting} />
      <View style={{ width: beside.rest }}>
        <Leaf passage={passage} style={bodyStyle(setting.tokens)} width={beside.rest} setting={setting} splits />
      </View>
    </View>
  );
}
