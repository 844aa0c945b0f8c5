import type { ArrangedDocument } from '../../document/model.ts';
import { UserError } from '../../errors.ts';
import type { Template } from '../template.ts';
import { renderTex } from './render-tex.ts';
import { findEngine } from './run/find-engine.ts';
import { nameLetters } from './run/name-letters.ts';
import { type Overfull, readLog } from './run/read-log.ts';
import { runEngine } from './run/run-engine.ts';

/** How to make a PDF through TeX. */
export interface LatexSettings {
  /** The date the file bears. */
  readonly date: Date;
  /** The folders that programs are in, as the variable PATH lists them. */
  readonly search: string;
  /** The engine to use; without it the first that is installed. */
  readonly enginePath?: string | undefined;
  /** Is handed the whole log of TeX. */
  readonly onLog?: ((log: string) => void) | undefined;
}

/** A PDF by TeX, and the lines that it could not fit. */
export interface LatexPdf {
  readonly bytes: Uint8Array;
  readonly overfull: readonly Overfull[];
}

/**
 * Sets a document through a template's LaTeX layout with a TeX engine that is installed.
 * @throws UserError where none is, for a letter that no font has, and for what TeX stops at, at its field.
 */
export async function renderLatex(
  document: ArrangedDocument,
  template: Template,
  { date, search, enginePath, onLog }: LatexSettings,
): Promise<LatexPdf> {
  const engine = findEngine(enginePath, search);
  const source = await renderTex(document, template);
  const { bytes, log } = await runEngine(source, engine, date);
  onLog?.(log);
  const { problems, overfull } = readLog(log, source.text);
  if (problems.length > 0) throw new UserError(problems);
  if (!bytes) throw new UserError(`${engine.name} made no PDF.`, 'Keep its log with --keep-log to see why.');
  return { bytes: engine.name === 'lualatex' ? bytes : await nameLetters(bytes, document.direction), overfull };
}
