import type { FormulaFace } from '../model.ts';

/** What a part of a formula is to its neighbours; it decides the white between them (The TeXbook, chapter 17). */
export type AtomClass = 'ord' | 'op' | 'bin' | 'rel' | 'open' | 'close' | 'punct' | 'inner';

/** A formula as read: what its signs are and how they belong together, not yet how they are set. */
export type MathNode =
  | MathSymbol
  | { readonly type: 'space'; readonly width: number }
  | { readonly type: 'group'; readonly cls: AtomClass; readonly children: MathList }
  | MathScripts
  | {
      readonly type: 'fraction';
      readonly over: MathList;
      readonly under: MathList;
      /** False for two things on top of each other: a binomial. */
      readonly bar: boolean;
    }
  | { readonly type: 'root'; readonly children: MathList; readonly degree: MathList }
  | { readonly type: 'accent'; readonly mark: string; readonly children: MathList }
  | { readonly type: 'fence'; readonly open: string; readonly close: string; readonly children: MathList }
  | {
      readonly type: 'table';
      readonly open: string;
      readonly close: string;
      readonly rows: readonly (readonly MathList[])[];
    }
  /** Something with a note above or below it. */
  | { readonly type: 'stack'; readonly cls: AtomClass; readonly children: MathList; readonly note: MathList };

export type MathList = readonly MathNode[];

/** A sign or a word: a letter, a figure, an operator, the name of a function. */
export interface MathSymbol {
  readonly type: 'symbol';
  readonly text: string;
  readonly cls: AtomClass;
  readonly face: FormulaFace;
  /** True for a sign that is drawn large, with limits: a sum, an integral. */
  readonly big?: boolean | undefined;
}

export interface MathScripts {
  readonly type: 'scripts';
  readonly base: MathNode | undefined;
  readonly above: MathList;
  readonly below: MathList;
  /** Which of the two the author wrote first: they are read in that order. */
  readonly first: 'above' | 'below';
}
