// Own code, since the libraries at hand know English alone (retext-smartypants) or change more than spaces and
// marks (typograf), and none sees a quotation that begins in one inline node and ends in another.
import type { Inline } from '../model.ts';
import { dashEdits } from './dashes.ts';
import { noBreakEdits, spacedMarkEdits } from './no-break.ts';
import { quoteEdits } from './quotes.ts';
import { type TypographyRules, typographyOf } from './rules.ts';
import { applyEdits, type Edit, viewOf } from './view.ts';

/** Each takes the text as the one before has left it. */
const steps: readonly ((text: string, rules: TypographyRules) => readonly Edit[])[] = [
  quoteEdits,
  dashEdits,
  noBreakEdits,
  spacedMarkEdits,
];

/**
 * Sets a field's quotes, apostrophes, dashes, ellipses and unbreakable spaces as a language (BCP 47) asks. Code,
 * mathematics and addresses stay as written. Doing it twice is doing it once.
 */
export function typeset(content: readonly Inline[], language: string): readonly Inline[] {
  const rules = typographyOf(language);
  let settled = content;
  // A mark that is set tells more of its neighbours, so the steps are taken again until they change nothing. That ends,
  // since every step leaves fewer straight marks, hyphens and common spaces than it found.
  for (let before: readonly Inline[] = []; before !== settled; ) {
    before = settled;
    settled = steps.reduce((text, step) => applyEdits(text, step(viewOf(text), rules)), settled);
  }
  return settled;
}
