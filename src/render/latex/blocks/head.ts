import type { ArrangedHead, HeadLine, HeadPart } from '../../../document/model.ts';
import type { Face, HeadWeight } from '../../../theme/theme.ts';
import { separatorAfter } from '../../separator-after.ts';
import type { TexPlace, TexSetting } from '../setting.ts';
import { type Tex, tex } from '../tex.ts';
import { passageSpan } from '../text/set-inline.ts';
import { setSpan } from '../text/set-span.ts';
import { rowOf, type Span, wrap } from '../text/span.ts';
import { textSpan } from '../text/text-span.ts';
import { bookmark } from './bookmark.ts';
import { setDated } from './dated.ts';
import { inFace, styleOf } from './face.ts';
import { strip } from './strip.ts';

/** How a head is marked. */
export interface HeadMarks {
  readonly weight: HeadWeight;
  /** Its level among the bookmarks of the file: 1 for a section. None where it is no heading. */
  readonly level?: number | undefined;
  /** How far its first line begins outside the place, in pt. */
  readonly hang?: number | undefined;
  /** True where a line without dates follows it. */
  readonly overhangs?: boolean | undefined;
}

/** The first line of a head with what is marginal beside it, and the lines below it, which stay together. */
export function setHead(head: ArrangedHead, setting: TexSetting, place: TexPlace, marks: HeadMarks): readonly Tex[] {
  const [first, ...others] = head.lines;
  const text = first ? setLine(first, setting, marks.weight) : undefined;
  const row = setDated({
    text,
    tag: marks.level === undefined ? 'P' : `H${marks.level + 1}`,
    path: first?.parts[0]?.passage.path ?? head.marginal[0]?.path ?? '',
    marginal: head.marginal,
    marginalFirst: head.marginalFirst,
    dateColour: setting.tokens.dateColours?.[marks.weight],
    hang: marks.hang,
    overhangs: marks.overhangs,
    setting,
    place: { ...place, ends: place.ends === true && others.length === 0 },
  });
  return [...bookmarkOf(first, marks), ...row, ...setLowerLines(others, setting, place, marks.weight)];
}

/** Lines of a head, each a paragraph that stays with what is above it. */
export function setLowerLines(
  lines: readonly HeadLine[],
  setting: TexSetting,
  place: TexPlace,
  weight: HeadWeight = 'plain',
): readonly Tex[] {
  return lines.flatMap((line) => [tex`\KeepNext`, ...setLowerLine(line, setting, place, weight)]);
}

function setLowerLine(line: HeadLine, setting: TexSetting, place: TexPlace, weight: HeadWeight): readonly Tex[] {
  const text = setting.tags.leaf('P', place.structure, setLine(line, setting, weight));
  const options = { above: 0, indent: place.indent };
  return strip({ name: 'Text', path: line.parts[0]?.passage.path, options, usual: setting.usual, texts: [text] });
}

function bookmarkOf(line: HeadLine | undefined, { level }: HeadMarks): readonly Tex[] {
  const first = line?.parts[0];
  return level === undefined || !first ? [] : [bookmark(level, first.passage.content)];
}

/** One line of a head: its parts, each in its style, with the template's separators. */
function setLine(line: HeadLine, setting: TexSetting, weight: HeadWeight): Tex {
  const style = styleOf({}, setting.tokens);
  const spans = line.parts.flatMap((part, index) => {
    const between = index > 0 ? separatorAfter(line.parts[index - 1], part) : '';
    return [textSpan(between, style, setting, part.passage.path), partSpan(part, setting, weight)];
  });
  return setSpan(rowOf(spans), setting);
}

function partSpan({ passage, style, role }: HeadPart, setting: TexSetting, weight: HeadWeight): Span {
  const { tokens } = setting;
  const faced = (face: Face, around: (inner: Tex) => Tex): Span =>
    wrap(passageSpan(passage, setting, styleOf(face, tokens)), around);
  switch (style) {
    case 'strong':
      return faced(tokens.faces[weight] ?? {}, (inner) => inFace(weight, inner, tokens));
    case 'emphasis':
      return faced({ italic: true }, (inner) => tex`\textit{${inner}}`);
    case 'secondary':
      if (role === 'date') return wrap(passageSpan(passage, setting), (inner) => tex`{\DateStyle ${inner}}`);
      return faced({}, (inner) => tex`\Secondary{${inner}}`);
    case 'accent':
      return faced({}, (inner) => tex`\Accented{${inner}}`);
    case 'regular':
      return passageSpan(passage, setting);
  }
}
