import { directionOf } from '../../../document/languages/words.ts';
import type { ArrangedHead, Entry } from '../../../document/model.ts';
import type { HeadWeight } from '../../../theme/theme.ts';
import type { TexPlace, TexSetting } from '../setting.ts';
import { type Tex, tex } from '../tex.ts';
import { passageSpan } from '../text/set-inline.ts';
import { setSpan } from '../text/set-span.ts';
import { rowOf, whole, wrap } from '../text/span.ts';
import { setBlocks } from './blocks.ts';
import { bookmark } from './bookmark.ts';
import { setDated } from './dated.ts';
import { inFace, styleOf } from './face.ts';
import { setHead } from './head.ts';
import { strip } from './strip.ts';

/** Sets an entry by its shape. Nothing moves to the right with depth: only bullets are indented. */
export function setEntry(entry: Entry<ArrangedHead>, around: TexSetting, place: TexPlace): readonly Tex[] {
  const setting = settingIn(around, entry.language);
  const hang = hangOf(entry, setting, place);
  const part = { key: entry.path, tag: 'Sect', language: entry.language };
  const inside: TexPlace = {
    ...place,
    structure: entry.language ? [...place.structure, part] : place.structure,
    indent: place.indent + hang,
    headingLevel: Math.min(place.headingLevel + (entry.shape === 'bare' ? 0 : 1), 6),
    depth: place.depth + 1,
    rank: place.rank + (entry.shape === 'entry' ? 1 : 0),
  };
  const lines = setShape(entry, setting, inside, weightOf(entry, setting, place), hang);
  const apart = place.depth === 1 ? [tex``] : [];
  return breakAround([...apart, tex`\Entry{${place.depth}}`, ...lines], entry.pageBreak);
}

/** A node that begins a page, or stays whole where a page can hold it. */
export function breakAround(lines: readonly Tex[], pageBreak: 'before' | 'avoid' | undefined): readonly Tex[] {
  if (pageBreak === 'before') return [tex`\NewPage`, ...lines];
  return pageBreak === 'avoid' ? [tex`\begin{Whole}`, ...lines, tex`\end{Whole}`] : lines;
}

/** The setting of a node: as around it, but texts run as its language does. */
export function settingIn(setting: TexSetting, language: string | undefined): TexSetting {
  return language === undefined ? setting : { ...setting, textDirection: directionOf(language) };
}

/** What stands below the outermost head hangs behind it, and nothing hangs further; a number hangs by itself. */
function hangOf({ shape, head }: Entry<ArrangedHead>, { tokens }: TexSetting, { rank }: TexPlace): number {
  return shape === 'entry' && rank === 0 && head.number === undefined ? (tokens.hang ?? 0) : 0;
}

/** Employer, then group or department, then role: each level marked in its own way, none by indentation. */
function weightOf(entry: Entry<ArrangedHead>, { tokens }: TexSetting, { rank, listed }: TexPlace): HeadWeight {
  if (entry.shape === 'group') return rank > 1 ? 'label' : 'group';
  if (rank === 0) return listed && tokens.faces.line ? 'line' : 'main';
  const holdsEntries = entry.body.some((block) => block.type === 'entry' && ['entry', 'group'].includes(block.shape));
  return rank === 1 && holdsEntries ? 'group' : 'role';
}

function setShape(
  entry: Entry<ArrangedHead>,
  setting: TexSetting,
  place: TexPlace,
  weight: HeadWeight,
  hang: number,
): readonly Tex[] {
  const { head, body, shape } = entry;
  if (shape === 'labelled-list') return setLabelled(entry, setting, place);
  if (shape === 'bare') return setBare(entry, setting, place, weight);
  const overhangs = head.lines.length > 1 || (body[0] !== undefined && body[0].type !== 'entry');
  const level = place.headingLevel - 1;
  const ends = place.ends === true && body.length === 0;
  const lines = setHead(head, setting, { ...place, ends }, { weight, hang, level, overhangs });
  const keep = body.length > 0 ? [tex`\KeepNext`] : [];
  return [...lines, ...keep, ...setBody(entry, setting, { ...place, mark: undefined })];
}

function setBody({ body }: Entry<ArrangedHead>, setting: TexSetting, place: TexPlace): readonly Tex[] {
  const { space } = setting.tokens;
  const lead = body[0]?.type === 'entry' ? space.betweenBlocks : space.betweenItems;
  return setBlocks(body, setting, { ...place, lead, ends: true });
}

/** What follows prose that an entry begins with. */
function setRest(blocks: Entry<ArrangedHead>['body'], setting: TexSetting, place: TexPlace): readonly Tex[] {
  return setBlocks(blocks, setting, { ...place, lead: setting.tokens.space.betweenItems, ends: true });
}

/** The label runs into prose; over anything else it stands on a line of its own, a heading to readers. */
function setLabelled(entry: Entry<ArrangedHead>, setting: TexSetting, place: TexPlace): readonly Tex[] {
  const label = entry.head.lines[0]?.parts[0]?.passage;
  const [first, ...rest] = entry.body;
  if (!label) return setBody(entry, setting, place);
  const face = setting.tokens.faces.label;
  const marked = wrap(passageSpan(label, setting, styleOf(face, setting.tokens)), (inner) =>
    inFace('label', inner, setting.tokens),
  );
  const { lead: above, indent, structure } = place;
  const { usual } = setting;
  if (first?.type === 'paragraph') {
    const gap = whole(' ', tex` \EnSpace `);
    const prose = setSpan(rowOf([marked, gap, passageSpan(first.passage, setting)]), setting);
    const text = setting.tags.leaf('P', structure, prose);
    const ends = place.ends === true && rest.length === 0;
    const run = strip({ name: 'Text', path: label.path, options: { above, indent }, usual, ends, texts: [text] });
    return [...run, ...setRest(rest, setting, place)];
  }
  const heading = setting.tags.leaf(`H${place.headingLevel}`, structure, setSpan(marked, setting));
  const line = strip({ name: 'Line', path: label.path, options: { above, indent }, usual, texts: [heading] });
  const outline = bookmark(place.headingLevel - 1, label.content);
  return [outline, ...line, tex`\KeepNext`, ...setBody(entry, setting, place)];
}

/** Prose without a head begins on the line of its date, which is read first. */
function setBare(entry: Entry<ArrangedHead>, setting: TexSetting, place: TexPlace, weight: HeadWeight): readonly Tex[] {
  const { marginal } = entry.head;
  const [first, ...rest] = entry.body;
  if (marginal.length === 0) return setBlocks(entry.body, setting, place);
  if (first?.type !== 'paragraph') {
    return [...setHead(entry.head, setting, place, { weight }), tex`\KeepNext`, ...setBody(entry, setting, place)];
  }
  const inline = setting.tokens.dates === 'inline';
  const dates = marginal.flatMap((date) => [passageSpan(date, setting), whole(' ', tex`\EmSpace `)]);
  const prose = passageSpan(first.passage, setting);
  const dated = setDated({
    text: setSpan(inline ? rowOf([...dates, prose]) : prose, setting),
    path: first.passage.path,
    marginal: inline ? [] : marginal,
    marginalFirst: true,
    dateColour: setting.tokens.dateColours?.[weight],
    splits: true,
    setting,
    place: { ...place, ends: place.ends === true && rest.length === 0 },
  });
  return [...dated, ...setRest(rest, setting, place)];
}
