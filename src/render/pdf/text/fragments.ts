import type { Font } from 'fontkit';
import type { Fonts } from '../fonts.ts';
import type { Instance, TextInstance } from '../node.ts';

/** A stretch of text with one set of attributes, as @react-pdf/textkit takes it. */
export interface Fragment {
  readonly string: string;
  readonly attributes: Readonly<Record<string, unknown>> & { readonly font: readonly Font[] };
}

/** The fragments of a text node and the runs nested in it. Every run carries its whole style. */
export function fragmentsOf(instance: Instance, fonts: Fonts, link?: unknown): readonly Fragment[] {
  const target = link ?? instance.props.src;
  const attributes = attributesOf(instance.style, fonts, target);
  return instance.children.flatMap((child) =>
    isText(child) ? [{ string: cased(child.value, instance.style), attributes }] : fragmentsOf(child, fonts, target),
  );
}

function isText(node: Instance | TextInstance): node is TextInstance {
  return node.type === 'TEXT_INSTANCE';
}

/** Only what blocks set; the names are textkit's. */
function attributesOf(style: Instance['style'], fonts: Fonts, link: unknown): Fragment['attributes'] {
  const { fontFamily, fontWeight, fontStyle, fontSize, lineHeight, fontFeatureSettings, textAlign, direction } = style;
  const face = { fontFamily: String(fontFamily), fontWeight: Number(fontWeight), fontStyle: String(fontStyle) };
  const features = Array.isArray(fontFeatureSettings) ? fontFeatureSettings : [];
  return {
    font: [fonts.getFont(face).data],
    fontSize,
    lineHeight: Number(lineHeight) * Number(fontSize),
    color: style.color,
    characterSpacing: style.letterSpacing,
    features: Object.fromEntries(features.map((tag) => [tag, true])),
    verticalAlign: style.verticalAlign,
    align: textAlign ?? (direction === 'rtl' ? 'right' : 'left'),
    direction: direction ?? 'ltr',
    underline: style.textDecoration === 'underline',
    underlineColor: style.color,
    link,
  };
}

function cased(text: string, style: Instance['style']): string {
  return style.textTransform === 'uppercase' ? text.toUpperCase() : text;
}
