import type { ArrangedDocument } from '../../document/model.ts';
import { inlineLine } from '../../document/text.ts';
import { UserError } from '../../errors.ts';
import type { Attachment } from '../attachment.ts';
import { loadShaper } from '../fonts/shaper.ts';
import { needsShaper } from '../needs-shaper.ts';
import type { Template } from '../template.ts';
import { renderTex } from './render-tex.ts';
import { type Engine, engineAdvice, findEngine } from './run/find-engine.ts';
import { finishPdf } from './run/finish-pdf.ts';
import { type Overfull, readLog } from './run/read-log.ts';
import { runEngine } from './run/run-engine.ts';

/** How to make a PDF through TeX. */
export interface LatexSettings {
  /** The date the file bears. */
  readonly date: Date;
  /** What travels inside the file: the source of what is printed. */
  readonly source?: Attachment | undefined;
  /** The folders that programs are in, as the variable PATH lists them. */
  readonly search: string;
  /** The engine to use; without it the first that is installed. */
  readonly enginePath?: string | undefined;
  /** Is handed the whole log of TeX, or where there is none what it printed. */
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
  { date, source, search, enginePath, onLog }: LatexSettings,
): Promise<LatexPdf> {
  const engine = findEngine(enginePath, search);
  const written = await renderTex(document, template);
  const { bytes, log, printed } = await runEngine(written, engine, { date });
  onLog?.(log === '' ? printed : log);
  const { problems, overfull } = readLog(log, written.text);
  if (problems.length > 0) throw new UserError(problems);
  if (!bytes) throw madeNothing(engine, printed);
  const name = inlineLine(document.name.content);
  const facts = { title: name, author: name, language: document.language, creator: 'Galley', date };
  const shapes = needsShaper(written.text, document.direction);
  if (shapes) await loadShaper();
  const fonts = shapes ? [...written.files.values()].filter((file) => typeof file === 'string') : [];
  const { direction } = document;
  const finish = { engine: engine.name, direction, fonts, tags: written.tags, facts, source };
  return { bytes: await finishPdf(bytes, finish), overfull };
}

/** An engine that ends without a word about the document is itself in trouble. */
function madeNothing({ name, path }: Engine, printed: string): UserError {
  const said = printed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const last = said.findLast((line) => /format file|error|fatal|not found|cannot|can't/i.test(line)) ?? said.at(-1);
  const why = last === undefined ? 'It says nothing of why.' : `It says: ${last}`;
  return new UserError({ message: `${name} made no PDF. ${why}`, hint: engineAdvice, file: path });
}
