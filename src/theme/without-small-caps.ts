import type { Face, Tokens } from './theme.ts';

/** Bundled families that have no small caps of their own. Scaled capitals are none: they are too light. */
const LACKING: readonly string[] = ['Inter', 'Lato'];

/** What stands in where a family has no small caps: headings are capitals, and marks do without. */
export function withoutSmallCaps(tokens: Tokens): Tokens {
  const { font, headings, faces } = tokens;
  if (typeof font !== 'string' || !LACKING.some((name) => name.toLowerCase() === font.toLowerCase())) return tokens;
  const plain = Object.entries(faces).map(([key, face]) => [key, face?.smallCaps ? plainOf(face) : face]);
  return {
    ...tokens,
    headings: headings === 'small-caps' ? 'upper' : headings,
    faces: Object.fromEntries(plain) as Tokens['faces'],
  };
}

/** What small caps told apart is told apart by its colour, and not tracked. */
function plainOf({ smallCaps: _, tracking: __, ...face }: Face): Face {
  return { ...face, colour: face.colour ?? 'secondary' };
}
