import { UserError } from '../../../errors.ts';
import type { TexDocument } from '../render-tex.ts';
import { type Engine, engineAdvice } from './find-engine.ts';
import { type LogFindings, readLog } from './read-log.ts';
import type { EngineRun } from './run-engine.ts';

/** A run that made a PDF without losing anything. */
export interface SoundRun extends Pick<LogFindings, 'overfull'> {
  readonly bytes: Uint8Array;
}

/**
 * Gives what a run made.
 * @throws UserError for what TeX stopped at and letters that fonts lack, at their fields, and for an engine that ends
 * without a word about the document: then it is itself in trouble.
 */
export function requireSound(
  { bytes, log, printed }: EngineRun,
  { text }: Pick<TexDocument, 'text'>,
  engine: Engine,
): SoundRun {
  const { problems, overfull } = readLog(log, text);
  if (problems.length > 0) throw new UserError(problems);
  if (bytes) return { bytes, overfull };
  const said = printed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const last = said.findLast((line) => /format file|error|fatal|not found|cannot|can't/i.test(line)) ?? said.at(-1);
  const why = last === undefined ? 'It says nothing of why.' : `It says: ${last}`;
  throw new UserError({ message: `${engine.name} made no PDF. ${why}`, hint: engineAdvice, file: engine.path });
}
