import { comma, missingComma, openBracket } from './brackets.ts';
import { colonInContinuation, innerColon, loneText, missingSpace } from './colons.ts';
import { swallowedCommands } from './formulas.ts';
import { furtherLeft, outOfLine, tab, tooFarIn } from './indentation.ts';
import { leadingSign, tag } from './leading-sign.ts';
import { badEscape, openQuote, textAfterQuote } from './quotes.ts';
import { type Complaint, lineOf, type Scene, splitLine, type Trap, type TrapFinder } from './trap.ts';

/** From the surest to the vaguest. */
const FINDERS: readonly TrapFinder[] = [
  badEscape,
  tag,
  tab,
  textAfterQuote,
  missingComma,
  openBracket,
  leadingSign,
  innerColon,
  missingSpace,
  tooFarIn,
  colonInContinuation,
  outOfLine,
  loneText,
  furtherLeft,
  comma,
];

/**
 * Takes the parser's complaints about a text and gives the traps behind them in their order, up to the first
 * after which YAML reads on wrongly: what it says beyond that is not to be believed.
 */
export function findTraps(complaints: readonly Complaint[], scene: Scene): readonly Trap[] {
  const quote = complaints.length > 0 ? openQuote(scene) : undefined;
  if (quote !== undefined) return [quote];
  const traps: Trap[] = [...swallowedCommands(scene)];
  for (const complaint of complaints) {
    const trap = findTrap(complaint, scene);
    traps.push(trap);
    if (trap.mends?.length !== 0) break;
  }
  return traps;
}

function findTrap(complaint: Complaint, scene: Scene): Trap {
  for (const find of FINDERS) {
    const trap = find(complaint, scene);
    if (trap !== undefined) return trap;
  }
  return unknownTrap(complaint, scene);
}

function unknownTrap({ line }: Complaint, scene: Scene): Trap {
  const { indent } = splitLine(lineOf(scene, line));
  return {
    line,
    at: indent,
    message: 'This line cannot be read.',
    hint: 'Check its indentation and the line before it; text with special signs must be put in quotes.',
  };
}
