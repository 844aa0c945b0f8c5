import { readFile, stat } from 'node:fs/promises';
import { type Problem, UserError } from '../errors.ts';
import type { DialectName } from '../read/dialects/dialect.ts';
import { kindOfText } from './kind-of-text.ts';
import { type Input, openInput } from './open-input.ts';

/** What is wrong with a file; a résumé is opened too. */
export interface Checked {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly input?: Input | undefined;
}

/** Checks a résumé, or a profile or an application by itself: not what else it names, beyond that it is there. */
export async function checkFile(file: string, from: DialectName | undefined): Promise<Checked> {
  const kind = from === undefined ? kindOfText(await textOf(file), file) : undefined;
  if (kind === 'profile')
    return { file, problems: await problemsOf((await import('../pipeline/open-profile.ts')).openProfile(file)) };
  if (kind === 'application')
    return { file, problems: await problemsOf((await import('../apply/open-application.ts')).openApplication(file)) };
  const input = await openInput(file, { from });
  return { file, problems: 'problems' in input ? input.problems : [], input };
}

/** Empty where there is none, which is told when it is opened, and for what can be read but once. */
async function textOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? readFile(file, 'utf8').catch(() => '') : '';
}

async function problemsOf(opening: Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await opening;
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems;
  }
}
