import type { Inline, TermRow, Terms } from '../../../document/model.ts';
import type { Face } from '../../../theme/theme.ts';
import { type FlowItem, measureAt, type Place, type Setting } from '../flow.ts';
import { bodyStyle } from '../style.ts';
import { inFace } from './in-face.ts';
import { itemAt } from './item.tsx';
import { Leaf } from './passage.tsx';

/** Sets label and value rows: the label marked and run in, each row a paragraph that hangs behind it. */
export function setTerms(terms: Terms, setting: Setting, place: Place): readonly FlowItem[] {
  const style = bodyStyle(setting.tokens);
  const hang = setting.tokens.space.indent;
  const width = measureAt(place, setting) - hang;
  return terms.rows.map((row, index) => {
    const passage = { path: row.value.path, content: contentOf(row, setting.tokens.faces.term) };
    const leaf = <Leaf passage={passage} style={style} width={width} setting={setting} hang={hang} splits />;
    return itemAt(
      { ...place, indent: place.indent + hang },
      leaf,
      index === 0 ? place.lead : setting.tokens.space.betweenItems,
    );
  });
}

function contentOf(row: TermRow, face: Face): readonly Inline[] {
  const label = inFace(row.label.content, face);
  if (row.value.content.length === 0) return label;
  return [...label, { type: 'text', value: '\u2002' }, ...row.value.content];
}
