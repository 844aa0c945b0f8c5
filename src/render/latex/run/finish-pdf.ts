import { PDFDocument, PDFHeader } from '@cantoo/pdf-lib';
import type { Attachment } from '../../attachment.ts';
import type { FileFacts } from '../../describe-facts.ts';
import { claimA, claimUa } from '../../describe-standards.ts';
import type { TagPlan } from '../tags.ts';
import { attachSource } from './attach-source.ts';
import { claimPages } from './claim-pages.ts';
import { describePdf } from './describe-pdf.ts';
import { facesByName } from './face-named.ts';
import type { Engine } from './find-engine.ts';
import { keepStandards } from './keep-standards.ts';
import { nameLetters } from './name-letters.ts';
import { printOf } from './print-of.ts';
import { redrawLinks } from './redraw-links.ts';
import { sweepObjects } from './sweep-objects.ts';
import { tagPdf } from './tag-pdf.ts';

/** What a PDF by TeX is to become. */
export interface Finish {
  readonly engine: Engine['name'];
  readonly direction: 'ltr' | 'rtl';
  /** The files of the fonts that it is set in; none where no letter of it need be shaped again. */
  readonly fonts: readonly string[];
  readonly tags: TagPlan;
  readonly facts: FileFacts;
  /** What travels inside it. */
  readonly source: Attachment | undefined;
}

/** Makes a PDF by TeX one of Galley's: read as it was written, with its facts and the source of what is printed. */
export async function finishPdf(bytes: Uint8Array, finish: Finish): Promise<Uint8Array> {
  const { engine, direction, fonts, tags, facts, source } = finish;
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  file.context.header = PDFHeader.forVersion(1, 7);
  const isXetex = engine === 'xelatex';
  const { claimed, turned } = claimPages(file, tags, isXetex ? direction : undefined);
  if (turned) redrawLinks(file, tags, claimed);
  nameLetters(file, { engine, direction, faceNamed: facesByName(fonts) });
  tagPdf(file, tags, claimed);
  // LuaTeX leaves letters that say nothing of what they are.
  if (isXetex) keepStandards(file);
  describePdf(file, facts, printOf(bytes, facts, source), isXetex ? claimA() + claimUa() : '');
  if (source) attachSource(file, source, facts.date);
  sweepObjects(file);
  return file.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}
