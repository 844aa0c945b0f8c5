import { Text } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import type { Passage } from '../../../document/model.ts';
import type { Face } from '../../../theme/theme.ts';
import type { Setting } from '../flow.ts';
import { faced, type TextStyle, toReactStyle } from '../style.ts';
import { setInline } from './inline.tsx';

interface ParagraphProps {
  readonly style: TextStyle;
  /** The measure in pt: lines are broken for it before the layout. */
  readonly width: number;
  /** The structure element, `P` unless said; null for what no reader is to hear. */
  readonly tag?: string | null | undefined;
  /** The field the text comes from. */
  readonly path?: string | undefined;
  /** How far the first line begins outside the others, in pt. */
  readonly hang?: number | undefined;
  /** True when pages may break between its lines. */
  readonly splits?: boolean | undefined;
  readonly setting: Setting;
  readonly children: ReactNode;
}

/** Runs of text set to a measure. */
export function TextBlock({
  style,
  width,
  tag = 'P',
  path,
  hang,
  splits,
  setting,
  children,
}: ParagraphProps): ReactElement {
  const own = { ...(tag === null ? {} : { tag }), path, splits, measure: width, mirrored: setting.direction === 'rtl' };
  const indent = hang ? { textIndent: -hang } : {};
  return (
    <Text {...own} style={{ ...toReactStyle(style, setting), ...indent, width }}>
      {children}
    </Text>
  );
}

export interface LeafProps extends Omit<ParagraphProps, 'children' | 'path'> {
  readonly passage: Passage;
  /** What runs in before it. */
  readonly label?: Label | undefined;
}

/** A label at the beginning of a paragraph, how it is marked, and what stands between it and the text. */
export interface Label {
  readonly passage: Passage;
  readonly face: Face;
  readonly behind: string;
}

/** A leaf of the page: one passage as a paragraph of its own. */
export function Leaf({ passage, label, setting, ...rest }: LeafProps): ReactElement {
  return (
    <TextBlock {...rest} path={passage.path} setting={setting}>
      {label ? <LabelRun {...label} style={rest.style} setting={setting} /> : ''}
      {setInline(passage.content, rest.style, setting)}
    </TextBlock>
  );
}

interface LabelProps extends Label {
  readonly style: TextStyle;
  readonly setting: Setting;
}

function LabelRun({ passage, face, behind, style, setting }: LabelProps): ReactElement {
  const { align: _, ...marked } = faced(style, face, setting.tokens);
  return (
    <>
      <Text style={toReactStyle(marked)}>{setInline(passage.content, marked, setting)}</Text>
      {behind}
    </>
  );
}
