import type { ArrangedHead, Passage, Section } from '../../../document/model.ts';
import { insetOf } from '../../../theme/text-measure.ts';
import type { TexPlace, TexSetting } from '../setting.ts';
import { type Tex, tex } from '../tex.ts';
import { setPassage } from '../text/set-inline.ts';
import { setBlocks } from './blocks.ts';
import { bookmark } from './bookmark.ts';
import { breakAround, settingIn } from './entry.ts';
import { setHead, setLowerLines } from './head.ts';
import { piece } from './piece.ts';

/** The place of what stands right under a region's top. `lead` is the space before the first item, in pt. */
export function topPlace(lead: number, { tokens }: TexSetting): TexPlace {
  return { structure: [], indent: insetOf(tokens), lead, listLevel: 0, headingLevel: 1, depth: 0, rank: 0 };
}

/** Sets a section: its heading, which the template's `\Heading` draws, what else its head says, its body. */
export function setSection(section: Section<ArrangedHead>, around: TexSetting): readonly Tex[] {
  const setting = settingIn(around, section.language);
  const { space } = setting.tokens;
  const structure = [{ key: section.path, tag: 'Sect', language: section.language }];
  const place = { ...topPlace(space.belowSection, setting), structure, headingLevel: 2, depth: 1, ends: true };
  const heading = setHeading(section.head, setting, place);
  const lead = heading.length > 0 ? space.belowSection : space.aboveSection;
  const body = setBlocks(section.body, setting, { ...place, lead });
  const untitled = heading.length > 0 ? [] : [tex`\Entry{0}`];
  return [tex``, ...breakAround([...untitled, ...heading, ...body], section.pageBreak)];
}

function setHeading(head: ArrangedHead, setting: TexSetting, place: TexPlace): readonly Tex[] {
  const { space } = setting.tokens;
  const [first, ...others] = head.lines;
  const title = first?.parts.find((part) => part.role === 'title');
  const parts = (first?.parts ?? []).filter((part) => part !== title);
  const lines = [{ parts }, ...others].filter((line) => line.parts.length > 0);
  const heading = title ? setTitle(title.passage, setting, place) : [];
  if (lines.length === 0 && head.marginal.length === 0) return heading;
  // A date is read before the lines below the title's, so that it stands beside none of them.
  const apart = parts.length === 0 && head.marginal.length > 0;
  const here = { ...place, ends: false, lead: title ? space.belowSection : space.aboveSection };
  const beside = { ...head, lines: apart ? [] : lines.slice(0, 1) };
  const marks = { weight: 'plain', overhangs: lines.length > 0 } as const;
  const below = apart ? lines : lines.slice(1);
  return [
    ...heading,
    ...setHead(beside, setting, here, marks),
    ...setLowerLines(below, setting, place),
    tex`\KeepNext`,
  ];
}

function setTitle(passage: Passage, setting: TexSetting, { structure }: TexPlace): readonly Tex[] {
  const { headings, size } = setting.tokens;
  const style = { bold: true, upper: headings === 'upper', size: size.section };
  const title = setting.tags.leaf('H2', structure, setPassage(passage, setting, style));
  return [bookmark(1, passage.content), ...piece(passage.path, tex`\Heading{${title}}`)];
}
