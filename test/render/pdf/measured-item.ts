import { createElement } from 'react';
import type { Group } from '../../../src/render/pdf/flow.ts';
import type { MeasuredItem } from '../../../src/render/pdf/measure.ts';

/** What a test says of a strip of the column; lines are 10 pt high. */
export interface ItemFacts {
  readonly lines?: number;
  readonly above?: number;
  /** False for a strip of several lines that must stay in one piece. */
  readonly splits?: boolean;
  readonly keepWithNext?: boolean;
  readonly breakBefore?: boolean;
  readonly groups?: readonly (string | Group)[];
  /** The list items that it is in, outermost first. */
  readonly bullets?: readonly string[];
}

/** A measured strip without anything in it: page breaking looks at its numbers alone. */
export function measuredItem(facts: ItemFacts = {}): MeasuredItem {
  const {
    lines = 1,
    above = 0,
    splits = true,
    keepWithNext = false,
    breakBefore = false,
    groups = [],
    bullets = [],
  } = facts;
  const cuts = splits ? Array.from({ length: lines - 1 }, (_, index) => (index + 1) * 10) : [];
  return {
    item: {
      element: createElement('VIEW'),
      above,
      keepWithNext,
      breakBefore,
      groups: groups.map((group) => (typeof group === 'string' ? { key: group } : group)),
      structure: bullets.map((key) => ({ key, tag: 'LI' })),
    },
    node: { type: 'VIEW', props: {} },
    height: lines * 10,
    lines: splits ? lines : 1,
    cuts,
  };
}
