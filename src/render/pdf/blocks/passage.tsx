import { Text } from '@react-pdf/renderer';
import type { Style } from '@react-pdf/types';
import type { ReactElement } from 'react';
import type { Passage } from '../../../document/model.ts';
import { breakWord } from '../break-word.ts';
import type { Setting } from '../flow.ts';
import { type TextStyle, toReactStyle } from '../style.ts';
import { setInline } from './inline.tsx';

/** A break at the border of two runs would cut a word: forbid it (10000 is textkit's infinity). */
const NEVER = 10_000;

interface LeafProps {
  readonly passage: Passage;
  readonly style: TextStyle;
  readonly setting: Setting;
  /** The structure element, `P` unless said. */
  readonly tag?: string | undefined;
  readonly splits?: boolean | undefined;
  readonly extra?: Style | undefined;
}

/** A leaf of the page: one passage as a paragraph of its own. */
export function Leaf({ passage, style, setting, tag = 'P', splits, extra }: LeafProps): ReactElement {
  const own = { tag, path: passage.path, splits, hyphenationPenalty: NEVER };
  return (
    <Text
      {...own}
      hyphenationCallback={breakWord(setting.measure, style.size)}
      style={{ ...toReactStyle(style), ...extra }}
    >
      {setInline(passage.content, style, setting)}
    </Text>
  );
}
