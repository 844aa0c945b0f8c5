import layoutEngine, {
  bidi,
  fontSubstitution,
  fromFragments,
  scriptItemizer,
  textDecoration,
} from '@react-pdf/textkit';
import type { Fonts } from '../fonts/fonts.ts';
import type { Instance, Line } from '../node.ts';
import { type BreakSettings, breakLines } from './break-lines.ts';
import { fragmentsOf } from './fragments.ts';
import { justify } from './justify.ts';

type Engine = (text: unknown, container: object, options: object) => Line[][];

/**
 * Shapes a text and breaks it into lines of the given measure in pt, by our own breaker. What comes out is
 * put on the node before the layout, which then has nothing left to break.
 */
export function setLines(instance: Instance, measure: number, fonts: Fonts, settings: BreakSettings): readonly Line[] {
  const engines = {
    bidi,
    fontSubstitution,
    justification: justify,
    scriptItemizer,
    textDecoration,
    wordHyphenation: () => (word: string) => [word],
    linebreaker: () => (text: Parameters<typeof breakLines>[0], widths: readonly number[]) =>
      breakLines(text, widths[0] ?? measure, settings),
  };
  const engine = (layoutEngine as unknown as (engines: object) => Engine)(engines);
  const text = (fromFragments as (fragments: readonly unknown[]) => unknown)(fragmentsOf(instance, fonts));
  const container = { x: 0, y: 0, width: measure, height: Number.POSITIVE_INFINITY };
  const ascent = ascentOf(instance, fonts);
  return engine(text, container, {})
    .flat()
    .map((line) => ({ ...line, ascent }));
}

/** Where the baseline of every line stands: by the text's own face, whatever stands in for it on some lines. */
function ascentOf({ style }: Instance, fonts: Fonts): number {
  const { fontFamily, fontWeight, fontStyle, fontSize } = style;
  const request = { fontFamily: String(fontFamily), fontWeight: Number(fontWeight), fontStyle: String(fontStyle) };
  const { data } = fonts.getFont(request);
  return (data.ascent / data.unitsPerEm) * Number(fontSize);
}
