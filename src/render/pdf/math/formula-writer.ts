import type { Formula, FormulaPart } from '../../../document/model.ts';
import { drawGlyphs } from '../draw-glyphs.ts';
import type { Glyph } from '../node.ts';
import type { Position, Press } from '../press.ts';
import { drawBar, drawOutline, drawUnseen, rootTop } from './draw-formula.ts';
import type { FormulaMark } from './outline.ts';

type Element = PDFKit.PDFStructureElement;

interface FormulaWriter {
  /** The element of a formula inside the element it stands in; one for all its runs, lines and pages. */
  readonly elementOf: (formula: Formula, host: Element) => Element;
  /** Draws a run of a formula, and behind it what no letters show: shapes, the bar of a root. */
  readonly draw: (
    mark: FormulaMark,
    glyphs: readonly Glyph[],
    positions: readonly Position[],
    x: number,
    y: number,
  ) => void;
}

/** What the press does about formulas. `decorate` tells it that what follows is decoration: the letters say it. */
export function formulaWriter(press: Press, decorate: () => void): FormulaWriter {
  const elements = new Map<Formula, Element>();
  /** The part that was drawn last: its letters may come in several runs. */
  let drawn: FormulaPart | undefined;
  /** How high the last root sign reaches, in pt. */
  let top = 0;
  return {
    elementOf: (formula, host) => {
      const known = elements.get(formula);
      if (known) return known;
      // Said by its TeX: that is the same in every language, it leaves nothing out, and its author wrote it.
      const element = press.struct('Formula', { alt: formula.tex });
      host.add(element);
      elements.set(formula, element);
      return element;
    },
    draw: (mark, glyphs, positions, x, y) => {
      const write = mark.outline ? drawUnseen : drawGlyphs;
      write(press, glyphs, positions, x, y);
      top = rootTop(press, glyphs) ?? top;
      if (mark.barred) {
        decorate();
        drawBar(press, positions, top, x, y);
      }
      if (!mark.outline || mark.part === drawn) return;
      drawn = mark.part;
      decorate();
      drawOutline(press, mark.outline, mark, x, y);
    },
  };
}
