import { bodyFace, faced, type TextFace } from './face.ts';
import { numberRoom } from './number-room.ts';
import type { Ground } from './sheet.ts';

/** How the paragraphs of a style are set. Lengths in pt; indents from the margin. */
export interface ParagraphSpec {
  /** As word processors show it. */
  readonly name: string;
  readonly face: TextFace;
  readonly leading: number;
  readonly above: number;
  /** Of all lines, and how far the first begins outside it. */
  readonly indent: number;
  readonly hanging: number;
  readonly align: 'start' | 'center' | 'end' | 'justify';
  readonly keepNext: boolean;
  /** The level in the outline of the document, from 0. */
  readonly outline?: number | undefined;
  readonly border?: Border | undefined;
  /** True where a date stands at the far edge. */
  readonly dated?: boolean | undefined;
  /** The style of a paragraph that is written behind one of this style. */
  readonly next?: ParagraphStyle | undefined;
}

/** A line over or under a paragraph: its thickness, and its distance from the text, in pt. */
interface Border {
  readonly side: 'top' | 'bottom';
  readonly size: number;
  readonly space: number;
  readonly colour: string;
}

const LEVELS = [1, 2, 3, 4] as const;
const LISTS = { ListBullet: 'List Bullet', ListNumber: 'List Number', ListContinue: 'List Continue' } as const;
type Level = (typeof LEVELS)[number];
type ListStyle = `${keyof typeof LISTS}${Level}`;

/** A paragraph style, by the name that this room knows it by. */
export type ParagraphStyle =
  | ListStyle
  | `Heading${Level}`
  | 'Normal'
  | 'Title'
  | 'Subtitle'
  | 'Contact'
  | 'Photo'
  | 'HeadLine'
  | 'Terms'
  | 'LetterPart'
  | 'Header'
  | 'Footer';

/** The level that headings and lists have a style for: deeper ones look like the fourth. */
export function styleLevel(level: number): Level {
  return LEVELS[Math.min(Math.max(level, 1), LEVELS.length) - 1] ?? 1;
}

/** Every paragraph style of a file. */
export function paragraphSpecs(ground: Ground): Readonly<Record<ParagraphStyle, ParagraphSpec>> {
  const { tokens, inset } = ground;
  const { space, leading, justify } = tokens;
  const face = bodyFace(tokens);
  const align = justify ? 'justify' : 'start';
  const body = {
    face,
    leading,
    above: space.betweenBlocks,
    indent: inset,
    hanging: 0,
    align,
    keepNext: false,
  } as const;
  const head = { ...body, align: 'start', keepNext: true, dated: true, next: 'Normal' } as const;
  return {
    Normal: { ...body, name: 'Normal' },
    ...titleSpecs(ground, body),
    Heading1: headingSpec(ground, body),
    Heading2: { ...head, name: 'heading 2', outline: 1, above: space.betweenEntries },
    Heading3: { ...head, name: 'heading 3', outline: 2, above: space.betweenEntries * 0.75 },
    Heading4: { ...head, name: 'heading 4', outline: 3, above: space.betweenEntries * 0.75 },
    HeadLine: { ...head, name: 'Entry Head Line', above: 0 },
    Terms: { ...body, name: 'Terms', above: space.betweenItems, indent: inset + space.indent, hanging: space.indent },
    LetterPart: { ...body, name: 'Letter Part', align: 'start' },
    ...runningSpecs(ground, body),
    ...listSpecs(ground, body),
  };
}

type Body = Omit<ParagraphSpec, 'name'>;

function titleSpecs(
  { tokens, look }: Ground,
  body: Body,
): Pick<Readonly<Record<ParagraphStyle, ParagraphSpec>>, 'Title' | 'Subtitle' | 'Contact' | 'Photo'> {
  const { size, leading, colour } = tokens;
  const { face } = body;
  const title = { ...body, align: look.align, above: 0, keepNext: true };
  const name = faced({ ...face, size: size.name }, look.name, tokens);
  const headline = faced({ ...face, size: size.headline }, look.headline, tokens);
  const small = { face: { ...face, size: size.small }, leading: (size.small * leading) / size.body };
  const { above, ruled } = look.contact;
  const border = { side: 'top', size: 0.5, space: 5, colour: colour.hairline } as const;
  return {
    Photo: { ...title, name: 'Photo', next: 'Title' },
    Title: { ...title, name: 'Title', face: name, leading: size.name * 1.2, next: 'Subtitle' },
    Subtitle: { ...title, name: 'Subtitle', face: headline, leading: size.headline * 1.3, above: 2, next: 'Contact' },
    Contact: { ...title, ...small, name: 'Contact', above, border: ruled ? border : undefined, next: 'Normal' },
  };
}

/** Section headings: in small capitals or tracked ones, with the rule that the template has. */
function headingSpec({ tokens, look }: Ground, body: Body): ParagraphSpec {
  const { size, space, colour, headings } = tokens;
  const upper = headings === 'upper';
  const tracking = headings === 'as-is' ? 0 : upper ? 0.06 : 0.05;
  const capitals = headings === 'as-is' ? 'none' : upper ? 'all' : 'small';
  const ink = colour[look.heading.colour ?? 'accent'];
  const face: TextFace = {
    ...body.face,
    size: upper ? size.body : size.section,
    bold: true,
    colour: ink,
    capitals,
    tracking,
  };
  const rules = {
    above: { side: 'top', size: 0.5, space: 5, colour: colour.hairline },
    below: { side: 'bottom', size: 0.5, space: 1, colour: colour.hairline },
    bar: { side: 'top', size: 1.5, space: 4, colour: colour.accent },
  } as const;
  const { rule } = look.heading;
  return {
    ...body,
    name: 'heading 1',
    face,
    leading: face.size * 1.2,
    above: space.aboveSection,
    indent: 0,
    align: 'start',
    keepNext: true,
    outline: 0,
    border: rule && rules[rule],
    next: 'Heading2',
  };
}

function runningSpecs(
  { tokens, look }: Ground,
  body: Body,
): Pick<Readonly<Record<ParagraphStyle, ParagraphSpec>>, 'Header' | 'Footer'> {
  const { size, leading, colour } = tokens;
  const face = { ...body.face, size: size.small, colour: colour.secondary };
  const running = { ...body, face, leading: (size.small * leading) / size.body, above: 0 };
  return {
    Header: { ...running, name: 'header', align: 'start', dated: true },
    Footer: { ...running, name: 'footer', align: look.align },
  };
}

function listSpecs(ground: Ground, body: Body): Readonly<Record<ListStyle, ParagraphSpec>> {
  const { space } = ground.tokens;
  const kinds = Object.keys(LISTS) as readonly (keyof typeof LISTS)[];
  const entries = kinds.flatMap((kind) =>
    LEVELS.map((level): readonly [string, ParagraphSpec] => {
      const step = kind === 'ListNumber' ? numberRoom(1, ground.tokens) : space.indent;
      const indent = ground.inset + (level - 1) * space.indent + step;
      const name = level === 1 ? LISTS[kind] : `${LISTS[kind]} ${level}`;
      const hanging = kind === 'ListContinue' ? 0 : step;
      return [`${kind}${level}`, { ...body, name, above: space.betweenItems, indent, hanging }];
    }),
  );
  return Object.fromEntries(entries) as Readonly<Record<ListStyle, ParagraphSpec>>;
}
