import { arrangeLetter } from '../../../src/pipeline/build-letter.ts';
import { expect as expectation, proofQuickly } from '../../../src/pipeline/expectation.ts';
import { openLetter } from '../../../src/pipeline/open-letter.ts';
import { type ArrangedResume, arrangeResume, openResume } from '../../../src/pipeline.ts';
import type { Report } from '../../../src/proof/report.ts';
import { type LatexPdf, renderLatex } from '../../../src/render/latex/render-latex.ts';
import { templates } from '../../../templates/index.ts';
import { requireTool } from '../../require-tool.ts';

/** True where XeTeX is not there, and its tests are skipped. */
export const { missing: noTex } = requireTool('xelatex');
/** True there, and where only the quick tests are asked for. */
export const skipsTex = noTex || process.env.REQUIRE_TOOLS !== '1';

/** A résumé's file through a template and XeTeX, and what reading it back shows. */
export interface ThroughTex extends LatexPdf {
  readonly report: Report;
}

/** Typesets a file and reads it back. `sets` are overrides as on the command line; XeTeX is the engine unless named. */
export async function throughTex(
  file: string,
  name: keyof typeof templates = 'classic',
  sets: readonly string[] = [],
  enginePath?: string,
): Promise<ThroughTex> {
  const opened = await openResume(file, { sets });
  return setAndRead(arrangeResume(opened, await templates[name]()), enginePath);
}

/** The same for a letter, beside the résumé it belongs to. */
export async function letterThroughTex(
  file: string,
  resume: string,
  name: keyof typeof templates = 'classic',
): Promise<ThroughTex> {
  const values = { application: { role: 'Professor', company: 'Union College' } };
  const [opened, letter] = [await openResume(resume), await openLetter(file, values)];
  return setAndRead(arrangeLetter(opened, letter, await templates[name]()));
}

async function setAndRead({ arranged, template }: ArrangedResume, enginePath?: string): Promise<ThroughTex> {
  const settings = { date: new Date(0), search: process.env.PATH ?? '', enginePath };
  const made = await renderLatex(arranged, template, settings);
  return { ...made, report: await proofQuickly(made.bytes, expectation({ arranged, template })) };
}
