#!/usr/bin/env node

import { runCommandLine } from './command-line.ts';
import { buildVerb } from './commands/build.ts';
import { doctorVerb } from './commands/doctor.ts';
import { importVerb } from './commands/import.ts';
import { initVerb } from './commands/init.ts';
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

const verbs = [initVerb, validateVerb, buildVerb(report), proofVerb, importVerb, templatesVerb, schemaVerb, doctorVerb];

/** The reader of a pipe may leave early (`| head`); that is no error. */
process.stdout.on('error', async (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exitStatus.done : await report(error));
});
process.on('uncaughtException', async (error) => process.exit(await report(error)));

try {
  await runCommandLine(process.argv.slice(2), verbs);
} catch (error) {
  process.exitCode = await report(error);
}
