import { Text } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import type { Passage } from '../../../document/model.ts';
import type { Setting } from '../flow.ts';
import { type TextStyle, toReactStyle } from '../style.ts';
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
  const indent = hang === undefined ? {} : { textIndent: -hang };
  return (
    <Text {...own} style={{ ...toReactStyle(style, setting), ...indent, width }}>
      {children}
    </Text>
  );
}

interface LeafProps extends Omit<ParagraphProps, 'children' | 'path'> {
  readonly passage: Passage;
}

/** A leaf of the page: one passage as a paragraph of its own. */
export function Leaf({ passage, setting, ...rest }: LeafProps): ReactElement {
  return (
    <TextBlock {...rest} path={passage.path} setting={setting}>
      {setInline(passage.content, rest.style, setting)}
    </TextBlock>
  );
}
