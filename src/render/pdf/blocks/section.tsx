import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { ArrangedHead, Passage, Section } from '../../../document/model.ts';
import { insetOf } from '../../../theme/text-measure.ts';
import { type FlowItem, type Place, type Setting, settingIn } from '../flow.ts';
import { headingStyle } from '../style.ts';
import { setBlocks } from './blocks.tsx';
import { headParagraphs, headRow } from './head.tsx';
import { itemAt } from './item.tsx';
import { Leaf } from './passage.tsx';

/** How a template draws a section's heading, across the whole column. */
export type HeadingLook = (props: { readonly title: Passage; readonly setting: Setting }) => ReactElement;

/** Sets a section: its heading in the template's look, what else its head says, its body. */
export function setSection(
  section: Section<ArrangedHead>,
  around: Setting,
  look: HeadingLook = RuledHeading,
): readonly FlowItem[] {
  const setting = settingIn(around, section.language);
  const { space } = setting.tokens;
  const place: Place = {
    groups: [{ key: section.path, whole: section.pageBreak === 'avoid' }],
    structure: [{ key: section.path, tag: 'Sect', language: section.language }],
    indent: insetOf(setting.tokens),
    direction: setting.direction,
    listLevel: 0,
    headingLevel: 2,
    rank: 0,
    lead: space.belowSection,
  };
  const heading = setHeading(section.head, setting, place, look);
  const body = setBlocks(section.body, setting, heading.length > 0 ? place : { ...place, lead: space.aboveSection });
  const [first, ...rest] = [...heading, ...body];
  return first ? [{ ...first, breakBefore: section.pageBreak === 'before' }, ...rest] : [];
}

function setHeading(head: ArrangedHead, setting: Setting, place: Place, look: HeadingLook): readonly FlowItem[] {
  const { space } = setting.tokens;
  const [first, ...others] = head.lines;
  const title = first?.parts.find((part) => part.role === 'title');
  const Look = look;
  const items: FlowItem[] = [];
  const across = { ...place, indent: 0 };
  if (title) items.push(itemAt(across, <Look title={title.passage} setting={setting} />, space.aboveSection, true));
  const parts = (first?.parts ?? []).filter((part) => part !== title);
  const lines = [{ parts }, ...others].filter((line) => line.parts.length > 0);
  if (lines.length > 0 || head.marginal.length > 0) {
    // A date is read before the lines below the title's, so that it stands beside none of them.
    const apart = parts.length === 0 && head.marginal.length > 0;
    const beside = { ...head, lines: apart ? [] : lines };
    const below = { ...head, lines: apart ? [{ parts }, ...lines] : lines };
    const marks = { tag: 'P', weight: 'plain', overhangs: below.lines.length > 1 } as const;
    const row = headRow(beside, setting, { ...place, lead: space.belowSection }, marks);
    items.push(row, ...headParagraphs(below, setting, place));
  }
  return items;
}

/** The heading over a hairline across the measure. */
function RuledHeading({ title, setting }: { readonly title: Passage; readonly setting: Setting }): ReactElement {
  const style = headingStyle(setting.tokens);
  return (
    <View style={{ borderBottomWidth: 0.5, borderBottomColor: setting.tokens.colour.hairline, paddingBottom: 1.2 }}>
      <Leaf
        passage={title}
        style={{ ...style, leading: style.size * 1.2 }}
        width={setting.measure}
        setting={setting}
        tag="H2"
      />
    </View>
  );
}
