import type { TermRow, Terms } from '../../../document/model.ts';
import { inlineText } from '../../../document/text.ts';
import type { TexPlace, TexSetting } from '../setting.ts';
import { type Tex, tex } from '../tex.ts';
import { passageSpan, setPassage } from '../text/set-inline.ts';
import { setSpan } from '../text/set-span.ts';
import { rowOf, type Span, whole, wrap } from '../text/span.ts';
import { inFace, styleOf } from './face.ts';
import { strip } from './strip.ts';

/** Sets label and value rows: the label marked and run in, or over its value where the theme wants that. */
export function setTerms(terms: Terms, setting: TexSetting, place: TexPlace): readonly Tex[] {
  const { terms: way, space } = setting.tokens;
  const stacked = way === 'stacked' && terms.rows.some((row) => !fitsLine(row, setting, place));
  const between = stacked ? space.betweenBlocks : space.betweenItems;
  return terms.rows.flatMap((row, index) => {
    const ends = place.ends === true && index === terms.rows.length - 1;
    const here = { ...place, lead: index === 0 ? place.lead : between, ends };
    return stacked ? setStacked(row, setting, here) : setRunIn(row, setting, here);
  });
}

/** A paragraph that hangs behind its label. */
function setRunIn(
  { label, value }: TermRow,
  setting: TexSetting,
  { lead: above, indent, ends, structure }: TexPlace,
): readonly Tex[] {
  const hang = setting.tokens.space.indent;
  const behind = value.content.length === 0 ? [] : [whole(' ', tex`\EnSpace `), passageSpan(value, setting)];
  const line = setSpan(rowOf([labelSpan(label, setting), ...behind]), setting);
  const text = setting.tags.leaf('P', structure, line);
  const options = { above, indent: indent + hang, hang };
  return strip({ name: 'Text', path: label.path, options, usual: setting.usual, ends, texts: [text] });
}

function setStacked(
  { label, value }: TermRow,
  setting: TexSetting,
  { lead, indent, structure }: TexPlace,
): readonly Tex[] {
  const title = setting.tags.leaf('P', structure, setSpan(labelSpan(label, setting), setting));
  const text = (path: string, above: number, said: Tex): readonly Tex[] =>
    strip({ name: 'Text', path, options: { above, indent }, usual: setting.usual, texts: [said] });
  const over = text(label.path, lead, title);
  if (value.content.length === 0) return over;
  const said = setting.tags.leaf('P', structure, setPassage(value, setting));
  const below = text(value.path, 0, said);
  return [...over, tex`\KeepNext`, ...below];
}

function labelSpan(label: TermRow['label'], setting: TexSetting): Span {
  const face = setting.tokens.faces.term;
  return wrap(passageSpan(label, setting, styleOf(face, setting.tokens)), (inner) =>
    inFace('term', inner, setting.tokens),
  );
}

/** Between a label and its value, in em. */
const GAP = 0.5;

function fitsLine({ label, value }: TermRow, setting: TexSetting, { indent }: TexPlace): boolean {
  const { faces, tokens } = setting;
  const labelled = faces.face(tokens.faces.term).widthOf(inlineText(label.content));
  const said = faces.face({}).widthOf(inlineText(value.content));
  return (labelled + GAP + said) * tokens.size.body <= setting.measure - indent;
}
