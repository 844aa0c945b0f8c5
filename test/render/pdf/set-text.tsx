import { parseInline } from '../../../src/document/inline.ts';
import type { Inline } from '../../../src/document/model.ts';
import { Leaf } from '../../../src/render/pdf/blocks/passage.tsx';
import { loadFonts } from '../../../src/render/pdf/fonts/fonts.ts';
import { instantiate } from '../../../src/render/pdf/instantiate.ts';
import type { Instance, Line } from '../../../src/render/pdf/node.ts';
import { bodyStyle } from '../../../src/render/pdf/style.ts';
import type { BreakSettings } from '../../../src/render/pdf/text/break-lines.ts';
import { setLines } from '../../../src/render/pdf/text/set-lines.ts';
import { theme } from '../../../templates/classic/theme.ts';

const fonts = loadFonts(theme.tokens.font);

/** A line as set: what it says, and how wide its ink is in pt. */
export interface SetLine {
  readonly text: string;
  readonly width: number;
  /** The letters that its glyphs stand for, in the order they are drawn. */
  readonly drawn: string;
}

/** Sets Markdown in the body style of classic, 10 pt, to a measure in pt. */
export function setMarkdown(markdown: string, measure: number, settings: BreakSettings = {}): readonly SetLine[] {
  return setContent(parseInline(markdown), measure, settings);
}

/** Sets plain text, whatever marks it holds. */
export function setPlain(value: string, measure: number, settings: BreakSettings = {}): readonly SetLine[] {
  return setContent([{ type: 'text', value }], measure, settings);
}

function setContent(content: readonly Inline[], measure: number, settings: BreakSettings): readonly SetLine[] {
  const { tokens } = theme;
  const setting = { tokens, measure, direction: 'ltr', naturalWidth: () => 0 } as const;
  const leaf = <Leaf passage={{ path: 'x', content }} style={bodyStyle(tokens)} width={measure} setting={setting} />;
  const [instance] = instantiate(leaf);
  return setLines(instance as Instance, measure, fonts, settings).map((line) => ({
    text: line.string,
    width: widthOf(line),
    drawn: glyphsOf(line)
      .map((glyph) => String.fromCodePoint(...glyph.codePoints))
      .join(''),
  }));
}

function glyphsOf(line: Line): readonly { readonly codePoints: readonly number[] }[] {
  return line.runs.flatMap((run) => run.glyphs ?? []);
}

/** Of everything but white space at the line's end. */
function widthOf(line: Line): number {
  const glyphs = line.runs.flatMap((run) =>
    (run.glyphs ?? []).map((glyph, index) => ({
      advance: run.positions?.[index]?.xAdvance ?? 0,
      blank: glyph.codePoints.every((point) => point === 0x20),
    })),
  );
  const end = glyphs.findLastIndex(({ blank }) => !blank);
  return glyphs.slice(0, end + 1).reduce((sum, { advance }) => sum + advance, 0);
}
