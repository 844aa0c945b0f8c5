import type { Inline, Passage } from '../../../document/model.ts';
import { inlineText } from '../../../document/text.ts';
import { insetOf } from '../../../theme/text-measure.ts';
import { escapeUrl } from '../escape.ts';
import type { TexSetting } from '../setting.ts';
import { joinTex, type Tex, tex } from '../tex.ts';
import { setFormula } from './set-formula.ts';
import { setText, type TextStyle } from './set-text.ts';
import { tieEnd } from './tie-end.ts';

/** Size of a raised or lowered run, in em of the text around it. */
const SCRIPT = 0.65;
/** Size of code beside text: mono faces look larger at the same size. */
const CODE = 0.92;

/** Sets a passage in a style of its own, or in the body's. */
export function setPassage(passage: Passage, setting: TexSetting, style: Partial<TextStyle> = {}): Tex {
  const full = { size: setting.tokens.size.body, ...style };
  const measure = (setting.measure - insetOf(setting.tokens)) / full.size;
  const content = tieEnd(passage.content, measure, setting.faces.face(full).widthOf);
  return setInline(content, full, setting, passage.path);
}

/** Sets inline text; `path` is the field it comes from. */
function setInline(content: readonly Inline[], style: TextStyle, setting: TexSetting, path: string): Tex {
  return joinTex(
    content.map((inline, index) => {
      const joined = style.joined || isJoined(content, index);
      return setOne(inline, joined ? { ...style, joined } : style, setting, path);
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

function setOne(inline: Inline, style: TextStyle, setting: TexSetting, path: string): Tex {
  const nested = (inner: TextStyle): Tex =>
    'children' in inline ? setInline(inline.children, inner, setting, path) : tex``;
  switch (inline.type) {
    case 'text':
      return setText(inline.value, style, setting, path);
    case 'break':
      return tex`\Break{}`;
    case 'math':
      return setting.tags.inline(
        { tag: 'Formula', alt: inline.formula.tex },
        setFormula(inline.formula, style, setting, path),
      );
    case 'code':
      return tex`\Code{${setText(inline.value, { ...style, mono: true, size: style.size * CODE }, setting, path)}}`;
    case 'link':
      return tex`\Link{${escapeUrl(inline.url)}}{${setting.tags.inline({ tag: 'Link', url: inline.url }, nested(style))}}`;
    case 'strong':
      return tex`\textbf{${nested({ ...style, bold: true })}}`;
    case 'emphasis':
      return style.italic
        ? tex`\textup{${nested({ ...style, italic: false })}}`
        : tex`\textit{${nested({ ...style, italic: true })}}`;
    case 'superscript':
      return tex`\Raised{${nested({ ...style, size: style.size * SCRIPT })}}`;
    case 'subscript':
      return tex`\Lowered{${nested({ ...style, size: style.size * SCRIPT })}}`;
  }
}
