import type { ArrangedHead, Entry, Passage } from '../../../document/model.ts';
import type { HeadWeight } from '../../../theme/theme.ts';
import { type FlowItem, measureAt, type Place, type Setting, settingIn } from '../flow.ts';
import { bodyStyle, faced } from '../style.ts';
import { setBlocks } from './blocks.tsx';
import { datedItem } from './dated-item.tsx';
import { headParagraphs, headRow } from './head.tsx';
import { itemAt } from './item.tsx';
import { Leaf } from './passage.tsx';

/** Sets an entry by its shape. Nothing moves to the right with depth: only bullets are indented. */
export function setEntry(entry: Entry<ArrangedHead>, around: Setting, place: Place): readonly FlowItem[] {
  const setting = settingIn(around, entry.language);
  const hang = hangOf(entry, setting, place);
  const inside: Place = {
    ...place,
    indent: place.indent + hang,
    groups: [...place.groups, { key: entry.path, whole: entry.pageBreak === 'avoid' }],
    structure: entry.language
      ? [...place.structure, { key: entry.path, tag: 'Sect', language: entry.language }]
      : place.structure,
    headingLevel: Math.min(place.headingLevel + (entry.shape === 'bare' ? 0 : 1), 6),
    rank: place.rank + (entry.shape === 'entry' ? 1 : 0),
  };
  const items = setShape(entry, setting, inside, { weight: weightOf(entry, setting, place), hang });
  return items.map((item, index) => (index === 0 ? { ...item, breakBefore: entry.pageBreak === 'before' } : item));
}

/** What stands below the outermost head hangs behind it, and nothing hangs further; a number hangs by itself. */
function hangOf(entry: Entry<ArrangedHead>, { tokens }: Setting, { rank }: Place): number {
  return entry.shape === 'entry' && rank === 0 && entry.head.number === undefined ? (tokens.hang ?? 0) : 0;
}

/** Employer, then group or department, then role: each level marked in its own way, none by indentation. */
function weightOf(entry: Entry<ArrangedHead>, { tokens }: Setting, { rank, listed }: Place): HeadWeight {
  if (entry.shape === 'group') return rank > 1 ? 'label' : 'group';
  if (rank === 0) return listed && tokens.faces.line ? 'line' : 'main';
  const holdsEntries = entry.body.some((block) => block.type === 'entry' && ['entry', 'group'].includes(block.shape));
  return rank === 1 && holdsEntries ? 'group' : 'role';
}

interface EntryLook {
  readonly weight: HeadWeight;
  readonly hang: number;
}

function setShape(entry: Entry<ArrangedHead>, setting: Setting, place: Place, look: EntryLook): readonly FlowItem[] {
  switch (entry.shape) {
    case 'entry':
    case 'group':
      return [...setHead(entry, setting, place, look), ...setBody(entry, setting, place)];
    case 'labelled-list':
      return setLabelledList(entry, setting, place);
    case 'bare':
      return setBare(entry, setting, place, look.weight);
  }
}

function setHead(entry: Entry<ArrangedHead>, setting: Setting, place: Place, look: EntryLook): readonly FlowItem[] {
  const overhangs = entry.head.lines.length > 1 || (entry.body[0] !== undefined && entry.body[0].type !== 'entry');
  const row = headRow(entry.head, setting, place, { tag: `H${place.headingLevel}`, overhangs, ...look });
  return [row, ...headParagraphs(entry.head, setting, place, look.weight)];
}

function setBody(entry: Entry<ArrangedHead>, setting: Setting, place: Place): readonly FlowItem[] {
  const { space } = setting.tokens;
  const lead = entry.body[0]?.type === 'entry' ? space.betweenBlocks : space.betweenItems;
  return setBlocks(entry.body, setting, { ...place, lead });
}

/** The label runs into prose; over anything else it stands on a line of its own, a heading to readers. */
function setLabelledList(entry: Entry<ArrangedHead>, setting: Setting, place: Place): readonly FlowItem[] {
  const label = entry.head.lines[0]?.parts[0]?.passage;
  const [first, ...rest] = entry.body;
  if (!label) return setBody(entry, setting, place);
  const width = measureAt(place, setting);
  const style = bodyStyle(setting.tokens);
  if (first?.type === 'paragraph') {
    const mark = { passage: label, face: setting.tokens.faces.label, behind: ' \u2002' };
    const run = <Leaf passage={first.passage} label={mark} style={style} width={width} setting={setting} splits />;
    const lead = setting.tokens.space.betweenItems;
    return [itemAt(place, run, place.lead), ...setBlocks(rest, setting, { ...place, lead })];
  }
  const face = faced(style, setting.tokens.faces.label, setting.tokens);
  const line = <Leaf passage={label} style={face} width={width} setting={setting} tag={`H${place.headingLevel}`} />;
  return [itemAt(place, line, place.lead, true), ...setBody(entry, setting, place)];
}

/** Prose without a head begins on the line of its date, which is read first. */
function setBare(entry: Entry<ArrangedHead>, setting: Setting, place: Place, weight: HeadWeight): readonly FlowItem[] {
  const { marginal } = entry.head;
  const [first, ...rest] = entry.body;
  if (marginal.length === 0) return setBlocks(entry.body, setting, place);
  if (first?.type !== 'paragraph') {
    const row = headRow(entry.head, setting, place, { tag: 'P', weight });
    return [row, ...setBody(entry, setting, place)];
  }
  const lead = setting.tokens.space.betweenItems;
  return [datedProse(first.passage, marginal, setting, place, weight), ...setBlocks(rest, setting, { ...place, lead })];
}

function datedProse(
  passage: Passage,
  marginal: readonly Passage[],
  setting: Setting,
  place: Place,
  weight: HeadWeight,
): FlowItem {
  const inline = setting.tokens.dates === 'inline';
  const dates = marginal.flatMap((date): Passage['content'] => [...date.content, { type: 'text', value: '\u2003' }]);
  const shown = inline ? { ...passage, content: [...dates, ...passage.content] } : passage;
  return datedItem({
    marginal: inline ? [] : marginal,
    place,
    setting,
    above: place.lead,
    dateColour: setting.tokens.dateColours?.[weight],
    marginalFirst: true,
    text: (width) => <Leaf passage={shown} style={bodyStyle(setting.tokens)} width={width} setting={setting} splits />,
  });
}
