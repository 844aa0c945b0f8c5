import type { TermRow, Terms } from '../../../document/model.ts';
import { type FlowItem, measureAt, type Place, type Setting } from '../flow.ts';
import { bodyStyle, faced } from '../style.ts';
import { itemAt } from './item.tsx';
import { Leaf, type LeafProps } from './passage.tsx';

/** Sets label and value rows: the label marked and run in, or over its value where the theme wants that. */
export function setTerms(terms: Terms, setting: Setting, place: Place): readonly FlowItem[] {
  const { terms: way, space } = setting.tokens;
  const stacked = way === 'stacked' && terms.rows.some((row) => !fitsLine(row, setting, place));
  const between = stacked ? space.betweenBlocks : space.betweenItems;
  return terms.rows.flatMap((row, index) => {
    const here = { ...place, lead: index === 0 ? place.lead : between };
    return stacked ? setStacked(row, setting, here) : [setRunIn(row, setting, here)];
  });
}

/** A paragraph that hangs behind its label. */
function setRunIn(row: TermRow, setting: Setting, place: Place): FlowItem {
  const hang = setting.tokens.space.indent;
  const width = measureAt(place, setting) - hang;
  const leaf = <Leaf {...labelled(row, setting)} width={width} setting={setting} hang={hang} splits />;
  return itemAt({ ...place, indent: place.indent + hang }, leaf, place.lead);
}

function setStacked({ label, value }: TermRow, setting: Setting, place: Place): readonly FlowItem[] {
  const style = bodyStyle(setting.tokens);
  const width = measureAt(place, setting);
  const face = faced(style, setting.tokens.faces.term, setting.tokens);
  const over = <Leaf passage={label} style={face} width={width} setting={setting} />;
  const below = <Leaf passage={value} style={style} width={width} setting={setting} splits />;
  if (value.content.length === 0) return [itemAt(place, over, place.lead)];
  return [itemAt(place, over, place.lead, true), itemAt(place, below, 0)];
}

function fitsLine(row: TermRow, setting: Setting, place: Place): boolean {
  const width = measureAt(place, setting);
  return setting.naturalWidth(<Leaf {...labelled(row, setting)} width={width} setting={setting} />) <= width;
}

/** The value with its label before it. */
function labelled({ label, value }: TermRow, { tokens }: Setting): Pick<LeafProps, 'passage' | 'label' | 'style'> {
  const behind = value.content.length === 0 ? '' : '\u2002';
  return { passage: value, label: { passage: label, face: tokens.faces.term, behind }, style: bodyStyle(tokens) };
}
