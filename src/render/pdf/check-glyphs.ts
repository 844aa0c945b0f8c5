import { type Problem, UserError } from '../../errors.ts';
import { childrenOf } from './children-of.ts';
import type { LaidNode } from './node.ts';

/**
 * Refuses text with a letter that no face has: drawn, it would be an empty box or a wrong letter.
 * @throws UserError that names each such character once for every field it stands in.
 */
export function checkGlyphs(nodes: readonly LaidNode[], advice: (letter: string) => string): void {
  const problems = new Map<string, Problem>();
  const visit = (node: LaidNode): void => {
    for (const letter of missingIn(node)) {
      const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const message = `No font has the character "${letter}" (${code}).`;
      const hint = advice(letter);
      problems.set(`${node.props.path} ${letter}`, { message, hint, path: node.props.path });
    }
    childrenOf(node).forEach(visit);
  };
  nodes.forEach(visit);
  if (problems.size > 0) throw new UserError([...problems.values()]);
}

function missingIn(node: LaidNode): readonly string[] {
  const glyphs = (node.lines ?? []).flatMap((line) => line.runs.flatMap((run) => run.glyphs ?? []));
  return glyphs
    .filter((glyph) => glyph.id === 0 && glyph.codePoints.length > 0)
    .map((glyph) => String.fromCodePoint(...glyph.codePoints))
    .filter((letter) => !/^\s$/.test(letter));
}
