import type { Terms } from '../../../document/model.ts';
import { type FlowItem, measureAt, type Place, type Setting } from '../flow.ts';
import { bodyStyle } from '../style.ts';
import { itemAt } from './item.tsx';
import { Leaf } from './passage.tsx';

/** Sets label and value rows: the label marked and run in, each row a paragraph that hangs behind it. */
export function setTerms(terms: Terms, setting: Setting, place: Place): readonly FlowItem[] {
  const style = bodyStyle(setting.tokens);
  const hang = setting.tokens.space.indent;
  const width = measureAt(place, setting) - hang;
  return terms.rows.map((row, index) => {
    const behind = row.value.content.length === 0 ? '' : '\u2002';
    const label = { passage: row.label, face: setting.tokens.faces.term, behind };
    const leaf = (
      <Leaf passage={row.value} label={label} style={style} width={width} setting={setting} hang={hang} splits />
    );
    return itemAt(
      { ...place, indent: place.indent + hang },
      leaf,
      index === 0 ? place.lead : setting.tokens.space.betweenItems,
    );
  });
}
