import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Formula, FormulaRun, Inline } from '../../document/model.ts';
import { safeAddress } from '../safe-address.ts';
import { runOptions, setText, styled, type TextStyle } from './set-text.ts';

/** Sets inline text as runs. */
export function setInline(content: readonly Inline[], style: TextStyle): readonly ParagraphChild[] {
  return content.flatMap((inline) => setOne(inline, style));
}

function setOne(inline: Inline, style: TextStyle): readonly ParagraphChild[] {
  switch (inline.type) {
    case 'text':
      return setText(inline.value, style);
    case 'code':
      return setText(inline.value, styled(style, 'Code'));
    case 'break':
      return [new TextRun({ ...runOptions(style), break: 1 })];
    case 'math':
      return setFormula(inline.formula, style);
    case 'strong':
      return setInline(inline.children, style.face.bold ? style : styled(style, 'Strong'));
    case 'emphasis':
      return setInline(inline.children, styled(style, 'Emphasis'));
    case 'superscript':
    case 'subscript':
      return setInline(inline.children, raised(style, inline.type === 'superscript' ? 'super' : 'sub'));
    case 'link':
      return setLink(inline.url, inline.children, style);
  }
}

function setLink(url: string, children: readonly Inline[], style: TextStyle): readonly ParagraphChild[] {
  const link = safeAddress(url);
  if (link === undefined) return setInline(children, style);
  const runs = setInline(children, style.linked ? styled(style, 'Hyperlink') : style);
  return [new ExternalHyperlink({ link, children: runs })];
}

function raised(style: TextStyle, way: 'super' | 'sub'): TextStyle {
  return { ...style, face: { ...style.face, raised: way } };
}

/** A formula as its letters are read: raised, lowered and slanted where a line can show that. */
function setFormula({ parts }: Formula, style: TextStyle): readonly ParagraphChild[] {
  const upright = { ...style, face: { ...style.face, italic: false, tracking: 0 } };
  return parts.flatMap(({ runs }) => runs.flatMap((run) => setText(run.text, formulaStyle(run, upright))));
}

function formulaStyle({ face, size, raise }: FormulaRun, style: TextStyle): TextStyle {
  const look = {
    ...style.face,
    bold: style.face.bold || face.startsWith('bold'),
    italic: face.endsWith('italic'),
    mono: face === 'mono',
  };
  if (size >= 1 || raise === 0) return { ...style, face: look };
  return raised({ ...style, face: look }, raise > 0 ? 'super' : 'sub');
}
