import type { Input } from './open-input.ts';
import type { Terminal } from './terminal.ts';

/** Tells on stderr what authors should know of their files though nothing is wrong with them. */
export async function tellWarnings(inputs: readonly Input[], terminal: Terminal): Promise<void> {
  const warnings = inputs.flatMap((input) => ('opened' in input ? input.opened.warnings : []));
  if (warnings.length === 0) return;
  const { formatProblem } = await import('./format-problem.ts');
  const label = terminal.paint('yellow', 'warning');
  for (const problem of warnings) terminal.talk(`${label}  ${formatProblem(problem, terminal)}`);
}
