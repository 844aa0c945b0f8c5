import { UserError } from '../errors.ts';
import { runCommandLine } from './command-line.ts';
import { applyVerb } from './commands/apply.ts';
import { buildVerb } from './commands/build.ts';
import { doctorVerb } from './commands/doctor.ts';
import { importVerb } from './commands/import.ts';
import { initVerb } from './commands/init.ts';
import { previewVerb } from './commands/preview.ts';
import { proofVerb } from './commands/proof.ts';
import { schemaVerb } from './commands/schema.ts';
import { templatesVerb } from './commands/templates.ts';
import { validateVerb } from './commands/validate.ts';
import { exitStatus, reportError } from './report-error.ts';
import { openTerminal } from './terminal.ts';

const terminal = openTerminal({ quiet: false });

/** Prints an error; here and nowhere else, also for a watching build that goes on afterwards. */
function report(error: unknown): Promise<number> {
  return reportError(error, terminal);
}

const verbs = [
  initVerb,
  validateVerb,
  buildVerb(report),
  proofVerb,
  previewVerb(report),
  applyVerb,
  importVerb,
  templatesVerb,
  schemaVerb,
  doctorVerb,
];

/** Whether the end has begun: what fails while a bug is being reported must not be reported in turn. */
let ending = false;

async function end(error: unknown): Promise<void> {
  if (ending) return;
  ending = true;
  process.exit(await report(error).catch(() => exitStatus.bug));
}

/** A reader may leave early (`| head`), which is no error: the work goes on, and the status says how it went. */
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') void end(new UserError(`Standard output cannot be written (${code ?? 'unknown reason'}).`));
});
/** Nothing can be told to people any more, least of all this. */
process.stderr.on('error', () => undefined);
process.on('uncaughtException', (error) => void end(error));

runCommandLine(process.argv.slice(2), verbs).catch(async (error) => {
  process.exitCode = await report(error);
});
