import { joinTex, type Tex, tex } from '../tex.ts';

/** A text that can be set in part, so that what runs from the right is set apart from what runs from the left. */
export interface Span {
  /** Letter by letter as it is printed (Unicode, NFC); what is no text is `OBJECT`. */
  readonly text: string;
  /** Sets it from one letter up to another. `lead` is a letter from the right whose face draws the marks, too. */
  readonly set: (from: number, to: number, lead?: string) => Tex;
}

/** Stands for what is no text, a formula: Unicode's own character for that. */
export const OBJECT = '\ufffc';

/** Spans one behind the other, as one. */
export function rowOf(spans: readonly Span[]): Span {
  const text = spans.map((span) => span.text).join('');
  return {
    text,
    set: (from, to, lead) => {
      let start = 0;
      const pieces = spans.map((span) => {
        const [first, last] = [Math.max(from - start, 0), Math.min(to - start, span.text.length)];
        start += span.text.length;
        return first < last ? span.set(first, last, lead) : tex``;
      });
      return joinTex(pieces);
    },
  };
}

/** The span with something around each part of it: a command that marks it. */
export function wrap(span: Span, around: (inner: Tex) => Tex): Span {
  return { text: span.text, set: (from, to, lead) => around(span.set(from, to, lead)) };
}

/** What is never parted: one character to what stands around it. */
export function whole(text: string, set: Tex): Span {
  return { text, set: () => set };
}
