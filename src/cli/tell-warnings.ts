import type { Problem } from '../errors.ts';
import type { Input } from './open-input.ts';
import { tellUnmapped } from './tell-unmapped.ts';
import type { Terminal } from './terminal.ts';

/**
 * Tells on stderr what authors should know of their files though nothing is wrong with them: what another format says and
 * Galley has no place for, and warnings; `found` are those of what was made.
 */
export async function tellWarnings(
  inputs: readonly Input[],
  terminal: Terminal,
  found: readonly Problem[] = [],
): Promise<void> {
  const opened = inputs.flatMap((input) => ('opened' in input ? [input.opened] : []));
  for (const { source } of opened)
    await tellUnmapped({ file: source.file, format: 'a résumé of Galley', unmapped: source.unmapped }, terminal);
  const warnings = [...opened.flatMap((one) => one.warnings), ...found];
  if (warnings.length === 0) return;
  const { formatProblem } = await import('./format-problem.ts');
  const label = terminal.paint('yellow', 'warning');
  for (const problem of warnings) terminal.talk(`${label}  ${formatProblem(problem, terminal)}`);
}
