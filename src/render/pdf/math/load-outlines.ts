import type { Formula } from '../../../document/model.ts';
import { type Problem, UserError } from '../../../errors.ts';
import { hasOutline, keepOutline, whiteBehind } from './outline.ts';

interface Found {
  readonly formula: Formula;
  readonly path: string | undefined;
}

/**
 * Draws the formulas of a document that a row of letters cannot show, by MathJax, which is loaded for them only.
 * @throws UserError for a formula that it cannot draw, such as one with a letter it has no shape for.
 */
export async function loadOutlines(document: object): Promise<void> {
  const drawn = [...findFormulas(document)].filter(({ formula }) => formula.drawn);
  if (drawn.length === 0) return;
  const { drawTex } = await import('./typesetter.ts');
  const problems: Problem[] = [];
  for (const { formula, path } of drawn) {
    for (const part of formula.parts) {
      if (hasOutline(part)) continue;
      const white = whiteBehind(part);
      // An operator at the end is one only if something follows it; what follows here takes no room.
      const outline = await drawTex(white > 0 ? `${part.tex}{}` : part.tex);
      if (typeof outline === 'string') problems.push(undrawable(formula, outline, path));
      else keepOutline(part, { ...outline, width: outline.width - white });
    }
  }
  if (problems.length > 0) throw new UserError(problems);
}

function undrawable({ tex }: Formula, why: string, path: string | undefined): Problem {
  return {
    message: `The formula “${tex}” cannot be drawn: ${why}.`,
    hint: 'Write it more simply, and letters of other scripts outside it.',
    path,
  };
}

/** Every formula of a document, with the field of the passage it stands in. */
function* findFormulas(value: unknown, path?: string): Generator<Found> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) yield* findFormulas(one, path);
    return;
  }
  const fields = value as { readonly type?: unknown; readonly formula?: Formula; readonly path?: unknown };
  const here = typeof fields.path === 'string' ? fields.path : path;
  if (fields.type === 'math' && fields.formula) yield { formula: fields.formula, path: here };
  else for (const one of Object.values(value)) yield* findFormulas(one, here);
}
