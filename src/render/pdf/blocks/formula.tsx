import { Text } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Formula, FormulaPart, FormulaRun } from '../../../document/model.ts';
import { type FormulaMark, outlineOf } from '../math/outline.ts';
import { type TextStyle, toReactStyle } from '../style.ts';

/**
 * Sets a formula within a line: as letters where they can show it; else as letters that are only read, of the width
 * of what is drawn in their place.
 */
export function setFormula(formula: Formula, around: TextStyle, key: number): ReactNode {
  const style = { ...around, italic: false, tracking: 0, upper: false, features: FIGURES };
  return <Text key={key}>{formula.parts.map((part, index) => setPart(formula, part, style, index))}</Text>;
}

/** TeX's figures are lining ones. */
const FIGURES = ['lnum', 'pnum'] as const;

function setPart(formula: Formula, part: FormulaPart, style: TextStyle, key: number): ReactNode {
  const mark = { formula, part, size: style.size };
  if (!formula.drawn) return part.runs.map((run, index) => setRun(run, mark, style, `${key}.${index}`));
  const outline = outlineOf(part);
  const last = part.runs.at(-1);
  const isWhite = last?.text === ' ';
  const text = part.runs.slice(0, isWhite ? -1 : undefined).map((run) => run.text);
  const read = { text: text.join(''), face: 'upright', size: 1, raise: 0 } as const;
  return [
    setRun(read, { ...mark, outline, edge: style.bold ? style.colour : undefined }, style, `${key}`),
    isWhite ? setRun(last, mark, style, `${key}.`) : null,
  ];
}

function setRun(run: FormulaRun, mark: FormulaMark, style: TextStyle, key: string): ReactNode {
  const { textAlign: _, ...rest } = toReactStyle({
    ...style,
    size: style.size * run.size,
    bold: style.bold === true || /^bold/.test(run.face),
    italic: /italic$/.test(run.face),
    mono: run.face === 'mono',
  });
  const props = {
    formula: run.barred ? { ...mark, barred: true } : mark,
    raise: run.raise / run.size,
    white: run.width === undefined ? undefined : run.width * style.size,
  };
  return (
    <Text key={key} {...props} style={rest}>
      {run.text}
    </Text>
  );
}
