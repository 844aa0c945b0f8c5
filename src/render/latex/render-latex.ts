import type { ArrangedDocument } from '../../document/model.ts';
import { inlineLine } from '../../document/text.ts';
import type { Attachment } from '../attachment.ts';
import { loadShaper } from '../fonts/shaper.ts';
import { needsShaper } from '../needs-shaper.ts';
import type { Template } from '../template.ts';
import { renderTex } from './render-tex.ts';
import { type EngineChoice, findEngine } from './run/find-engine.ts';
import { finishPdf } from './run/finish-pdf.ts';
import type { Overfull } from './run/read-log.ts';
import { requireSound } from './run/require-sound.ts';
import { runEngine } from './run/run-engine.ts';
import { openTags } from './tags.ts';

/** How to make a PDF through TeX. */
export interface LatexSettings extends EngineChoice {
  /** The date the file bears. */
  readonly date: Date;
  /** What travels inside the file: the source of what is printed. */
  readonly source?: Attachment | undefined;
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
  { date, source, onLog, ...choice }: LatexSettings,
): Promise<LatexPdf> {
  const engine = findEngine(choice);
  const written = await renderTex(document, template, openTags());
  const run = await runEngine(written, engine, { date });
  onLog?.(run.log === '' ? run.printed : run.log);
  const { bytes, overfull } = requireSound(run, written, engine);
  const name = inlineLine(document.name.content);
  const facts = { title: name, author: name, language: document.language, creator: 'Galley', date };
  const shapes = needsShaper(written.text, document.direction);
  if (shapes) await loadShaper();
  const fonts = shapes ? [...written.files.values()].filter((file) => typeof file === 'string') : [];
  const { direction } = document;
  const finish = { engine: engine.name, direction, fonts, tags: written.tags, facts, source };
  return { bytes: await finishPdf(bytes, finish), overfull };
}
