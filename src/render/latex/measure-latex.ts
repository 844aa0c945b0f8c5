import type { ArrangedDocument } from '../../document/model.ts';
import type { Template } from '../template.ts';
import { renderTex } from './render-tex.ts';
import { type EngineChoice, findEngine } from './run/find-engine.ts';
import { readPages } from './run/read-pages.ts';
import { requireSound } from './run/require-sound.ts';
import { runEngine } from './run/run-engine.ts';

/** How many pages a document takes, and how much of the last one is filled, 0 to 1. */
export interface TexExtent {
  readonly pages: number;
  readonly lastFilled: number;
}

/**
 * Gives the function that sets a document with TeX to tell how many pages it takes. One pass is enough for that: what
 * a second one changes are page numbers and bookmarks.
 * The function throws UserError as `renderLatex` does.
 */
export function measureBy(
  choice: EngineChoice,
): (document: ArrangedDocument, template: Template) => Promise<TexExtent> {
  return async (document, template) => {
    const engine = findEngine(choice);
    const written = await renderTex(document, template);
    const run = await runEngine(written, engine, { date: new Date(0), passes: 1 });
    requireSound(run, written, engine);
    return readPages(run.log);
  };
}
