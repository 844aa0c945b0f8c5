import { type Problem, UserError } from '../../errors.ts';
import { childrenOf } from './children-of.ts';
import type { LaidNode } from './node.ts';

/** A letter that no face has, in the field where it stands. */
interface Missing {
  readonly letter: string;
  readonly path: string | undefined;
  readonly hint: string;
}

/** So many letters that one answer helps against are a script without a face, not slips of the pen. */
const SCRIPT = 6;

/**
 * Refuses text with a letter that no face has: drawn, it would be an empty box or a wrong letter.
 * @throws UserError that names each such character once for every field it stands in, or a whole script once.
 */
export function checkGlyphs(nodes: readonly LaidNode[], advice: (letter: string) => string): void {
  const missing = new Map<string, Missing>();
  const visit = (node: LaidNode): void => {
    const { path } = node.props;
    for (const letter of missingIn(node)) missing.set(`${path} ${letter}`, { letter, path, hint: advice(letter) });
    childrenOf(node).forEach(visit);
  };
  nodes.forEach(visit);
  const hints = [...new Set([...missing.values()].map(({ hint }) => hint))];
  const problems = hints.flatMap((hint) => problemsOf([...missing.values()].filter((one) => one.hint === hint)));
  if (problems.length > 0) throw new UserError(problems);
}

function problemsOf(missing: readonly Missing[]): readonly Problem[] {
  const letters = [...new Set(missing.map(({ letter }) => letter))];
  const [first] = missing;
  if (first && letters.length > SCRIPT) {
    const some = letters.slice(0, SCRIPT).join('');
    const message = `No font has the characters "${some}" and ${letters.length - SCRIPT} others of this document.`;
    return [{ message, hint: first.hint, path: first.path }];
  }
  return missing.map(({ letter, path, hint }) => {
    const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return { message: `No font has the character "${letter}" (${code}).`, hint, path };
  });
}

function missingIn(node: LaidNode): readonly string[] {
  const glyphs = (node.lines ?? []).flatMap((line) => line.runs.flatMap((run) => run.glyphs ?? []));
  return glyphs
    .filter((glyph) => glyph.id === 0 && glyph.codePoints.length > 0)
    .map((glyph) => String.fromCodePoint(...glyph.codePoints))
    .filter((letter) => !/^\s$/.test(letter));
}
