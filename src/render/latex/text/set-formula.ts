import type { Formula, FormulaPart, FormulaRun } from '../../../document/model.ts';
import type { TexSetting } from '../setting.ts';
import { joinTex, type Tex, tex } from '../tex.ts';
import { formulaSource } from './formula-source.ts';
import { setText, type TextStyle } from './text-span.ts';

/**
 * Sets a formula within a line: as letters of the text where they can show it; else by TeX's own rules, over letters
 * that are only read. These letters are seen where TeX's faces of formulas lack one of theirs, and on pages from the
 * right: there XeTeX's words have to change places, which shapes cannot.
 */
export function setFormula(formula: Formula, style: TextStyle, around: TexSetting, path: string): Tex {
  // Within it all runs from the left.
  const setting = { ...around, direction: 'ltr', textDirection: 'ltr' } as const;
  const plain = { ...style, upper: false, italic: false };
  const sources = around.direction === 'rtl' ? [] : formula.parts.map((part) => formulaSource(part.tex));
  const canDraw = sources.length > 0 && !sources.includes(undefined);
  const parts = formula.parts.map((part, index) =>
    formula.drawn
      ? setDrawn(part, canDraw ? sources[index] : undefined, plain, setting, path)
      : joinTex(part.runs.map((run) => setRun(run, plain, setting, path))),
  );
  return tex`\Formula{${joinTex(parts)}}`;
}

function setDrawn(
  part: FormulaPart,
  source: Tex | undefined,
  style: TextStyle,
  setting: TexSetting,
  path: string,
): Tex {
  const last = part.runs.at(-1);
  const isWhite = last?.text === ' ';
  const read = part.runs.slice(0, isWhite ? -1 : undefined).map(({ text }) => text);
  const letters = setText(read.join(''), style, setting, path);
  const drawn = source === undefined ? letters : tex`\Drawn{${letters}}{${source}}`;
  return isWhite ? tex`${drawn}${setRun(last, style, setting, path)}` : drawn;
}

/** Letters that are set alike; white of a width that is given, at which a line may end. */
function setRun(run: FormulaRun, style: TextStyle, setting: TexSetting, path: string): Tex {
  if (run.width !== undefined) return run.text === ' ' ? tex`\White{${run.width}em}` : tex`\Thin{${run.width}em}`;
  const [bold, italic] = [style.bold === true || /^bold/.test(run.face), /italic$/.test(run.face)];
  const face = { ...style, bold, italic, mono: run.face === 'mono', size: style.size * run.size };
  const letters = setText(run.text, face, setting, path);
  const cut = tex`${bold ? tex`\bfseries` : tex``}${italic ? tex`\itshape` : tex``}${face.mono ? tex`\CodeFace` : tex``}`;
  const faced = cut === '' ? letters : tex`{${cut} ${letters}}`;
  const barred = run.barred ? tex`\Barred{${faced}}` : faced;
  return run.size === 1 && run.raise === 0 ? barred : tex`\Shifted{${run.raise}}{${run.size}}{${barred}}`;
}
