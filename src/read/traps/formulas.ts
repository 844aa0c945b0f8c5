import { isScalar, visit } from 'yaml';
import type { Scene, Trap } from './trap.ts';

/** A command of TeX between dollars that begins like an escape of YAML: `\times` is a tab and “imes”, `\nu` a line’s end and “u”. */
const SWALLOWED = /\$(?!\s)(?:[^$\\]|\\[^abefnrtvNLP_])*(\\[abefnrtvNLP][a-zA-Z]+)(?:[^$\\]|\\.)*\$/;

/** Commands of formulas in double quotes, which YAML reads as signs of its own without a complaint. */
export function swallowedCommands(scene: Scene): readonly Trap[] {
  if (!scene.lines.some((line) => line.includes('"') && SWALLOWED.test(line))) return [];
  const text = scene.lines.join('\n');
  const traps: Trap[] = [];
  visit(scene.document, (_, node) => {
    if (!isScalar(node) || node.type !== 'QUOTE_DOUBLE' || !node.range) return;
    const found = SWALLOWED.exec(text.slice(node.range[0], node.range[1]));
    const command = found?.[1];
    if (found === null || command === undefined) return;
    const at = node.range[0] + found.index + found[0].indexOf(command);
    traps.push({
      ...scene.placeOf(at),
      message: `“${command.slice(0, 2)}” is a sign of its own in double quotes, so the formula loses “${command}”.`,
      hint: `Put the text in single quotes or none, or write “\\${command}”.`,
      mends: [],
    });
  });
  return traps;
}
