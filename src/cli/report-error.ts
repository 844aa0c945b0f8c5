import { UserError } from '../errors.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The exit statuses of the command: done, wrong input or proof, wrong command line, a bug of ours. */
export const exitStatus = { done: 0, input: 1, usage: 2, bug: 70 } as const;

/** Prints what went wrong in people's words and gives the exit status that says the same. */
export async function reportError(error: unknown, terminal: Terminal): Promise<number> {
  if (error instanceof UserError) return reportProblems(error, terminal);
  if (error instanceof UsageError) {
    const hint = error.hint === undefined ? [] : [error.hint];
    terminal.complain([error.message, ...hint].join('\n'));
    return exitStatus.usage;
  }
  terminal.complain('This is a bug in Galley, not a mistake of yours. Please report it with these lines:');
  terminal.complain(error instanceof Error ? (error.stack ?? String(error)) : String(error));
  return exitStatus.bug;
}

async function reportProblems({ problems }: UserError, terminal: Terminal): Promise<number> {
  const { formatProblem } = await import('./format-problem.ts');
  const { foldRepeats } = await import('./fold-repeats.ts');
  const { printable } = await import('./quote-line.ts');
  const blocks = foldRepeats(problems).map((shown) =>
    'rest' in shown ? terminal.paint('dim', printable(shown.rest)) : formatProblem(shown.problem, terminal),
  );
  terminal.complain(blocks.join('\n\n'));
  if (problems.length > 1) terminal.complain(`\n${problems.length} problems.`);
  return exitStatus.input;
}
