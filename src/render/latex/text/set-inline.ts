import type { Inline, Passage } from '../../../document/model.ts';
import { inlineText } from '../../../document/text.ts';
import { insetOf } from '../../../theme/text-measure.ts';
import { escapeUrl } from '../escape.ts';
import type { TexSetting } from '../setting.ts';
import { type Tex, tex } from '../tex.ts';
import { setFormula } from './set-formula.ts';
import { setSpan } from './set-span.ts';
import { OBJECT, rowOf, type Span, whole, wrap } from './span.ts';
import { type Shift, shifted, type TextStyle, textSpan } from './text-span.ts';
import { tieEnd } from './tie-end.ts';

/** Size of a raised or lowered run, in em of the text around it. */
const SCRIPT = 0.65;
/** Size of code beside text: mono faces look larger at the same size. */
const CODE = 0.92;

/** Sets a passage in a style of its own, or in the body's. */
export function setPassage(passage: Passage, setting: TexSetting, style: Partial<TextStyle> = {}): Tex {
  return setSpan(passageSpan(passage, setting, style), setting);
}

/** A passage as a part of what is set with it. */
export function passageSpan(passage: Passage, setting: TexSetting, style: Partial<TextStyle> = {}): Span {
  const full = { size: setting.tokens.size.body, ...style };
  const measure = (setting.measure - insetOf(setting.tokens)) / full.size;
  const content = tieEnd(passage.content, measure, setting.faces.face(full).widthOf);
  return inlineSpan(content, full, setting, passage.path);
}

/** Inline text; `path` is the field it comes from. */
function inlineSpan(content: readonly Inline[], style: TextStyle, setting: TexSetting, path: string): Span {
  return rowOf(
    content.map((inline, index) => {
      const joined = style.joined || isJoined(content, index);
      return spanOf(inline, joined ? { ...style, joined } : style, setting, path);
    }),
  );
}

/** Letters that would make a long word with those beside them, in another mark. */
const LONG_WORD = 24;

function isJoined(content: readonly Inline[], index: number): boolean {
  const [before, own, after] = [content.slice(0, index), content.slice(index, index + 1), content.slice(index + 1)].map(
    (some) => inlineText(some),
  );
  const left = /\S*$/u.exec(before ?? '')?.[0] ?? '';
  const right = /^\S*/u.exec(after ?? '')?.[0] ?? '';
  return left + right !== '' && !/\s/u.test(own ?? '') && (left + own + right).length > LONG_WORD;
}

function spanOf(inline: Inline, style: TextStyle, setting: TexSetting, path: string): Span {
  const nested = (inner: TextStyle): Span =>
    'children' in inline ? inlineSpan(inline.children, inner, setting, path) : rowOf([]);
  switch (inline.type) {
    case 'text':
      return textSpan(inline.value, style, setting, path);
    case 'break':
      return whole('\n', tex`\Break `);
    case 'math':
      return whole(
        OBJECT,
        setting.tags.inline(
          { tag: 'Formula', alt: inline.formula.tex },
          shifted(setFormula(inline.formula, { ...style, shifts: [] }, setting, path), style.shifts ?? []),
        ),
      );
    case 'code': {
      const mono = { ...style, mono: true, size: style.size * CODE };
      return wrap(textSpan(inline.value, mono, setting, path), (inner) => tex`\Code{${inner}}`);
    }
    case 'link': {
      const { url } = inline;
      const tagged = (inner: Tex): Tex => setting.tags.inline({ tag: 'Link', url }, inner);
      return wrap(nested(style), (inner) => tex`\Link{${escapeUrl(url)}}{${tagged(inner)}}`);
    }
    case 'strong':
      return wrap(nested({ ...style, bold: true }), (inner) => tex`\textbf{${inner}}`);
    case 'emphasis':
      return style.italic
        ? wrap(nested({ ...style, italic: false }), (inner) => tex`\textup{${inner}}`)
        : wrap(nested({ ...style, italic: true }), (inner) => tex`\textit{${inner}}`);
    case 'superscript':
      return nested(shiftedStyle(style, 'Raised'));
    case 'subscript':
      return nested(shiftedStyle(style, 'Lowered'));
  }
}

function shiftedStyle(style: TextStyle, shift: Shift): TextStyle {
  return { ...style, size: style.size * SCRIPT, shifts: [...(style.shifts ?? []), shift] };
}
