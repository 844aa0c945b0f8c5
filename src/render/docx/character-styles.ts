import type { ICharacterStyleOptions } from 'docx';
import type { HeadWeight } from '../../theme/theme.ts';
import { bodyFace, faced, faceOptions, type TextFace } from './face.ts';
import type { Sheet } from './sheet.ts';

/** Size of code beside text: mono faces look larger at the same size. */
const CODE = 0.92;

const NAMES = {
  Strong: 'Strong',
  Emphasis: 'Emphasis',
  Hyperlink: 'Hyperlink',
  Code: 'Inline Code',
  Date: 'Entry Date',
  MainDate: 'Entry Date Main',
  Main: 'Entry Main',
  Line: 'Entry One Line',
  Group: 'Entry Group',
  Role: 'Entry Role',
  Label: 'List Label',
  Term: 'Term Label',
  Second: 'Entry Second',
  Detail: 'Entry Detail',
  Accent: 'Entry Accent',
} as const;

export type CharacterStyle = keyof typeof NAMES;

/** The style of a head's first part. */
export const WEIGHTS: Readonly<Record<HeadWeight, CharacterStyle | undefined>> = {
  main: 'Main',
  line: 'Line',
  group: 'Group',
  role: 'Role',
  label: 'Label',
  plain: undefined,
};

/** How a run in a character style differs from the text around it. */
export function faceIn(style: CharacterStyle, around: TextFace, { tokens }: Sheet): TextFace {
  const { faces, colour, links, dateColours } = tokens;
  switch (style) {
    case 'Strong':
      return { ...around, bold: true };
    case 'Emphasis':
    case 'Second':
      return { ...around, italic: !around.italic };
    case 'Hyperlink':
      return { ...around, colour: colour.link ?? colour.accent, underlined: links === 'underlined' };
    case 'Code':
      return { ...around, mono: true, size: around.size * CODE };
    case 'Date':
    case 'Detail':
      return { ...around, colour: colour.secondary };
    case 'MainDate':
      return { ...around, colour: colour[dateColours?.main ?? 'secondary'] };
    case 'Accent':
      return { ...around, colour: colour.accent };
    case 'Main':
      return faced(around, faces.main, tokens);
    case 'Line':
      return faced(around, faces.line ?? faces.main, tokens);
    case 'Group':
      return faced(around, faces.group, tokens);
    case 'Role':
      return faced(around, faces.role, tokens);
    case 'Label':
      return faced(around, faces.label, tokens);
    case 'Term':
      return faced(around, faces.term, tokens);
  }
}

/** What all character styles are based on. */
const ROOT = 'DefaultParagraphFont';

/** The character styles of a file, each with what it changes of the body. */
export function characterStyles(sheet: Sheet): readonly ICharacterStyleOptions[] {
  const body = bodyFace(sheet.tokens);
  const ids = Object.keys(NAMES) as readonly CharacterStyle[];
  const root = { id: ROOT, name: 'Default Paragraph Font', semiHidden: true };
  const own = ids.map((id) => ({
    id: styleId(id),
    name: NAMES[id],
    basedOn: ROOT,
    quickFormat: true,
    run: faceOptions(faceIn(id, body, sheet), body, sheet.fonts),
  }));
  return [root, ...own];
}

/** The id of a style: its name without spaces, as word processors make it. */
export function styleId(style: CharacterStyle): string {
  return NAMES[style].replaceAll(' ', '');
}
