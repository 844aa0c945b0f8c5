import { Link, Text } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Inline } from '../../../document/model.ts';
import type { Setting } from '../flow.ts';
import { type TextStyle, toReactStyle } from '../style.ts';
import { setFormula } from './formula.tsx';

/** Size of code beside text: mono faces look larger at the same size. */
const CODE = 0.92;
/** Size of a raised or lowered run where the face has no figures drawn for it. */
const SCRIPT = 0.65;

/** Sets inline text as nested runs of one paragraph. */
export function setInline(content: readonly Inline[], style: TextStyle, setting: Setting): ReactNode {
  return content.map((inline, index) => setOne(inline, style, setting, index));
}

function setOne(inline: Inline, style: TextStyle, setting: Setting, key: number): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'break':
      return '\n';
    case 'math':
      return setFormula(inline.formula, style, key);
    case 'code':
      return run(inline.value, { ...style, mono: true, size: style.size * CODE, features: [] }, key);
    case 'link':
      return link(inline.url, inline.children, style, setting, key);
    case 'strong':
      return nested(inline.children, { ...style, bold: true }, setting, key);
    case 'emphasis':
      return nested(inline.children, { ...style, italic: !style.italic }, setting, key);
    case 'superscript':
    case 'subscript':
      return script(inline.children, inline.type, style, setting, key);
  }
}

function nested(children: readonly Inline[], style: TextStyle, setting: Setting, key: number): ReactNode {
  return run(setInline(children, style, setting), style, key);
}

function run(children: ReactNode, style: TextStyle, key: number): ReactNode {
  const { textAlign: _, ...rest } = toReactStyle(style);
  return (
    <Text key={key} style={rest}>
      {children}
    </Text>
  );
}

function link(url: string, children: readonly Inline[], style: TextStyle, setting: Setting, key: number): ReactNode {
  const { textAlign: _, ...rest } = toReactStyle(style);
  const { links, colour } = setting.tokens;
  const decoration = links === 'underlined' ? 'underline' : 'none';
  const color = colour.link ?? colour.accent;
  return (
    <Link key={key} src={url} style={{ ...rest, color, textDecoration: decoration }}>
      {setInline(children, { ...style, colour: color }, setting)}
    </Link>
  );
}

/** Figures have drawn superiors and inferiors in good faces; anything else is set smaller and shifted. */
function script(
  children: readonly Inline[],
  position: 'superscript' | 'subscript',
  style: TextStyle,
  setting: Setting,
  key: number,
): ReactNode {
  const small = { ...style, size: style.size * SCRIPT };
  const { textAlign: _, ...rest } = toReactStyle(small);
  return (
    <Text key={key} style={{ ...rest, verticalAlign: position === 'superscript' ? 'super' : 'sub' }}>
      {setInline(children, small, setting)}
    </Text>
  );
}
