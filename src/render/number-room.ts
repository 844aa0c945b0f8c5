import type { Tokens } from '../theme/theme.ts';

/** Widths in em of the body: of a figure, and of the dot and the space behind a number. */
const FIGURE = 0.56;
const BEHIND = 0.7;

/** The room that the numbers of a list need beside its texts, in pt; never less than bullets have. */
export function numberRoom(highest: number, { tokens }: { readonly tokens: Tokens }): number {
  const figures = String(highest).length;
  return Math.max(tokens.space.indent * 1.5, (figures * FIGURE + BEHIND) * tokens.size.body);
}
