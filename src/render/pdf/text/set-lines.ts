import layoutEngine, { fromFragments, scriptItemizer, textDecoration } from '@react-pdf/textkit';
import type { Font } from 'fontkit';
import { baseDirection, levelRuns } from '../../bidi-levels.ts';
import { needsShaper } from '../../needs-shaper.ts';
import type { Fonts } from '../fonts/fonts.ts';
import { fitFormulas } from '../math/fit-formulas.ts';
import { growLines } from '../math/grow-lines.ts';
import type { Instance, Line } from '../node.ts';
import { type BreakSettings, breakLines } from './break-lines.ts';
import { capKerning } from './cap-kerning.ts';
import { fragmentsOf } from './fragments.ts';
import { justify } from './justify.ts';
import { pickFaces } from './pick-faces.ts';
import { inReadingOrder } from './reading-order.ts';
import { shapeRuns } from './shape-runs.ts';
import { type ShapedText, sliceText } from './slice-text.ts';

type Engine = (text: unknown, container: object, options: object) => Line[][];
type Breaker = (text: ShapedText, widths: readonly number[]) => readonly ShapedText[];

/**
 * Shapes a text and breaks it into lines of the given measure in pt, by our own breaker. What comes out is
 * put on the node before the layout, which then has nothing left to break.
 */
export function setLines(instance: Instance, measure: number, fonts: Fonts, settings: BreakSettings): readonly Line[] {
  const fragments = fragmentsOf(instance, fonts);
  const string = fragments.map((fragment) => fragment.string).join('');
  const direction = baseDirection(
    fragments.map((one) => masked(one.string, one.attributes, ' ')).join(''),
    instance.style.direction === 'rtl' ? 'rtl' : 'ltr',
  );
  const breaker: Breaker = (given, [first = measure, others = first]) => {
    const text = fitFormulas(capKerning(given), Math.min(first, others));
    return settings.unbroken ? [text] : breakLines(text, others, { ...settings, first });
  };
  const shaped = needsShaper(string, direction);
  const engines = {
    // Texts with letters from the right are set by the engines below.
    bidi: () => (given: object) => ({ ...given, runs: [] }),
    fontSubstitution: () => pickFaces,
    justification: justify,
    scriptItemizer,
    textDecoration,
    wordHyphenation: () => (word: string) => [word],
    linebreaker: () => breaker,
    ...(shaped ? shapingEngines(direction, breaker, fonts.language) : {}),
  };
  const engine = (layoutEngine as unknown as (engines: object) => Engine)(engines);
  const text = (fromFragments as (fragments: readonly unknown[]) => unknown)(fragments);
  const container = { x: 0, y: 0, width: measure, height: Number.POSITIVE_INFINITY };
  const ascent = ascentOf(instance, fonts);
  const lines = mirrorIndent(engine(text, container, {}).flat(), instance);
  const closed =
    instance.props.mirrored || direction === 'rtl' ? lines.map((line) => withSpace(line, direction)) : lines;
  const placed = closed.map((line) => ({ ...(shaped ? inReadingOrder(line) : line), ascent }));
  return fragments.some(({ attributes }) => attributes.bullet) ? growLines(placed.map(withFormulas)) : placed;
}

/** The lines with the first indented, or hung out, at the side where a text from the right begins: textkit knows the left. */
function mirrorIndent(lines: readonly Line[], { style }: Instance): readonly Line[] {
  const [first, ...others] = lines;
  const indent = Number(style.textIndent ?? 0);
  if (!first?.box || style.direction !== 'rtl' || indent === 0) return lines;
  return [{ ...first, box: { ...first.box, x: first.box.x - indent } }, ...others];
}

/** A fragment's text; that of a formula, which runs from the left whatever it is made of, says nothing of direction. */
function masked(string: string, attributes: object, by: string): string {
  return 'bullet' in attributes && attributes.bullet ? by.repeat(string.length) : string;
}

/** A text with each formula as a word from the left. */
function withoutFormulas({ string, runs }: ShapedText): string {
  return runs.map((run) => masked(string.slice(run.start, run.end), run.attributes, 'x')).join('');
}

/** Tells the drawing by the glyphs' positions, all that it gets of a run, which formula they belong to. */
function withFormulas(line: Line): Line {
  const runs = line.runs.map((run) => {
    const { bullet } = run.attributes;
    if (!bullet) return run;
    return { ...run, positions: run.positions?.map((position) => ({ ...position, formula: bullet })) };
  });
  return { ...line, runs };
}

/**
 * What stands in for textkit's own steps in a text that HarfBuzz sets: textkit knows neither clusters nor marks, and
 * puts runs from the right into the order of the eye, which readers of the file do not undo.
 */
function shapingEngines(direction: 'ltr' | 'rtl', breaker: Breaker, language: string): object {
  return {
    bidi: () => (text: ShapedText) => ({ ...text, runs: levelRuns(withoutFormulas(text), direction) }),
    linebreaker: () => (text: ShapedText, widths: readonly number[]) =>
      breaker(shapeRuns(text, language), widths).map(trimmed),
  };
}

/** Without the white space at its end, which in a line from the right would stand at the wrong side. */
function trimmed(line: ShapedText): ShapedText {
  const { length } = line.string.trimEnd();
  return length === 0 || length === line.string.length ? line : sliceText(line, 0, length);
}

/** A line with a space behind it that takes no room: what is read next may stand at its left, where readers see none. */
function withSpace(line: Line, direction: 'ltr' | 'rtl'): Line {
  const { font, fontSize } = line.runs.at(-1)?.attributes ?? {};
  const face = font?.[0] as Font | undefined;
  if (!face || fontSize === undefined) return line;
  const space = {
    glyphs: [face.glyphForCodePoint(0x20)],
    positions: [{ xAdvance: 0, xOffset: 0, yOffset: 0 }],
    xAdvance: 0,
    attributes: { font: [face], fontSize, level: direction === 'rtl' ? 1 : 0 },
  };
  return { ...line, runs: [...line.runs, space] };
}

/** Where the baseline of every line stands: by the text's own face, whatever stands in for it on some lines. */
function ascentOf({ style }: Instance, fonts: Fonts): number {
  const { fontFamily, fontWeight, fontStyle, fontSize } = style;
  const request = { fontFamily: String(fontFamily), fontWeight: Number(fontWeight), fontStyle: String(fontStyle) };
  const { data } = fonts.getFont(request);
  return (data.ascent / data.unitsPerEm) * Number(fontSize);
}
