import type { Font } from 'fontkit';
import type { FaceRequest, Fonts } from '../fonts/fonts.ts';
import { alike, type FormulaMark } from '../math/outline.ts';
import type { Instance, TextInstance } from '../node.ts';
import { knownSpaces } from './known-spaces.ts';

/** A stretch of text with one set of attributes, as @react-pdf/textkit takes it. */
export interface Fragment {
  readonly string: string;
  readonly attributes: Readonly<Record<string, unknown>> & { readonly font: readonly Font[] };
}

/** What runs take over from the text around them: their link, the paragraph's alignment and direction, what raises them. */
interface Outer {
  readonly link?: unknown;
  readonly align?: unknown;
  readonly indent?: unknown;
  readonly raised?: unknown;
  readonly direction?: unknown;
  readonly formula?: FormulaMark | undefined;
}

/** The fragments of a text node and the runs nested in it. Every run carries the rest of its style itself. */
export function fragmentsOf(instance: Instance, fonts: Fonts, outer: Outer = {}): readonly Fragment[] {
  const { style } = instance;
  const here = {
    link: outer.link ?? instance.props.src,
    align: outer.align ?? style.textAlign ?? (style.direction === 'rtl' ? 'right' : 'left'),
    indent: outer.indent ?? style.textIndent,
    raised: style.verticalAlign ?? outer.raised,
    direction: outer.direction ?? style.direction ?? 'ltr',
    formula: markOf(instance, fonts),
  };
  const attributes = { ...attributesOf(style, here), ...shift(instance.props, here) };
  const width = instance.props.white as number | undefined;
  return instance.children.flatMap((child) => {
    if (!isText(child)) return fragmentsOf(child, fonts, here);
    const made = fragment(child.value, style, attributes, fonts);
    return [width === undefined ? made : white(made, width)];
  });
}

function fragment(text: string, style: Instance['style'], attributes: object, fonts: Fonts): Fragment {
  const request = requestOf(style);
  // Letters and their marks in one piece, as faces have them (Unicode, NFC).
  const whole = text.normalize('NFC');
  const cased = style.textTransform === 'uppercase' ? whole.toUpperCase() : whole;
  const string = knownSpaces(cased, fonts.getFont(request).data);
  return { string, attributes: { ...attributes, font: fonts.stackFor(request, string) } };
}

/** What a text of a formula belongs to: shapes are made as large as the letters of the face around them. */
function markOf({ props, style }: Instance, fonts: Fonts): FormulaMark | undefined {
  const mark = props.formula as FormulaMark | undefined;
  return mark && alike(mark, fonts.getFont(requestOf(style)).data);
}

function requestOf({ fontFamily, fontWeight, fontStyle }: Instance['style']): FaceRequest {
  return { fontFamily: String(fontFamily), fontWeight: Number(fontWeight), fontStyle: String(fontStyle) };
}

/** Shifts of textkit for raised and lowered runs, in em. */
const RAISED: Readonly<Record<string, number>> = { super: 0.4, sub: -0.2 };

/** A shift of its own, as the letters of a formula have it, beside that of what they stand in. */
function shift({ raise }: Instance['props'], { raised }: Outer): object {
  if (typeof raise !== 'number') return {};
  return { verticalAlign: undefined, yOffset: raise + (RAISED[String(raised)] ?? 0) };
}

/** A space of a given width in pt. */
function white(made: Fragment, width: number): Fragment {
  const [font] = made.attributes.font;
  const space = font?.glyphForCodePoint(made.string.codePointAt(0) ?? 0x20).advanceWidth ?? 0;
  const own = (space / (font?.unitsPerEm ?? 1)) * Number(made.attributes.fontSize);
  return { ...made, attributes: { ...made.attributes, characterSpacing: width - own } };
}

function isText(node: Instance | TextInstance): node is TextInstance {
  return node.type === 'TEXT_INSTANCE';
}

const UNLIGATED = { liga: false, clig: false };

/** Only what blocks set; the names are textkit's. */
function attributesOf(style: Instance['style'], outer: Outer): object {
  const { fontSize, lineHeight, fontFeatureSettings } = style;
  const features = Array.isArray(fontFeatureSettings) ? fontFeatureSettings : [];
  return {
    fontSize,
    lineHeight: Number(lineHeight) * Number(fontSize),
    color: style.color,
    characterSpacing: style.letterSpacing,
    // Tracked letters stand apart, so they form no ligatures.
    features: { ...Object.fromEntries(features.map((tag) => [tag, true])), ...(style.letterSpacing ? UNLIGATED : {}) },
    verticalAlign: outer.raised,
    align: outer.align,
    indent: outer.indent ?? 0,
    // The last line of a justified paragraph begins where its text does.
    alignLastLine: outer.align === 'justify' && outer.direction === 'rtl' ? 'right' : undefined,
    direction: outer.direction,
    underline: style.textDecoration === 'underline',
    underlineColor: style.color,
    link: outer.link,
    bullet: outer.formula,
  };
}
