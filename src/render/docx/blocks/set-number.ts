import { Tab, TextRun } from 'docx';
import { setText, styled, textStyle } from '../set-text.ts';
import type { Sheet } from '../sheet.ts';
import type { Strip } from '../strip.ts';

/** Puts the number of a work before its first line, which hangs behind it. `room` in pt. */
export function setNumber(
  number: string,
  room: number,
  [first, ...rest]: readonly Strip[],
  sheet: Sheet,
): readonly Strip[] {
  if (!first) return [];
  const mark = setText(number, styled(textStyle(sheet), 'Detail'));
  const children = [...mark, new TextRun({ children: [new Tab()] }), ...first.children];
  return [
    { ...first, children, own: { ...first.own, hanging: room }, tabs: [{ at: first.own.indent ?? 0, type: 'left' }] },
    ...rest,
  ];
}
