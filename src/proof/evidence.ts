import type { ExpectedPassage } from '../document/text.ts';
import type { Anatomy } from './anatomy/anatomy.ts';
import type { CompareSettings } from './compare.ts';
import { type Extract, extract } from './extract.ts';
import type { Layout } from './layout/layout.ts';
import { readLayout } from './layout/read-layout.ts';
import { readTaggedText, type TaggedText } from './layout/read-tagged-text.ts';
import type { Drawing } from './read-drawing.ts';

/** Everything that rules may look at. */
export interface Evidence {
  readonly file: Extract;
  readonly drawing: Drawing;
  readonly layout: Layout;
  /** Undefined when the file's objects cannot be followed: it is locked or damaged. */
  readonly anatomy: Anatomy | undefined;
  /** The text by its tags, in the order of the structure tree; empty for an untagged file. */
  readonly tagged: readonly TaggedText[];
  readonly question: Question;
}

/** What the file is proofread for. */
export interface Question {
  /** What it should say; undefined for a file whose source is not known. */
  readonly expected?: readonly ExpectedPassage[] | undefined;
  readonly settings: CompareSettings;
  /** The design is compact on purpose: longer lines and narrower margins are allowed. */
  readonly compact: boolean;
  /** The design is to be what systems that read résumés read best. */
  readonly ats: boolean;
}

/**
 * Gathers everything about a file.
 * @throws UserError when the bytes are no readable PDF, or one without text.
 */
export async function gatherEvidence(bytes: Uint8Array, question: Question): Promise<Evidence> {
  const { readAnatomy } = await import('./anatomy/read-anatomy.ts');
  const anatomy = await readAnatomy(bytes);
  const file = await extract(bytes, { drawing: true, marks: anatomy?.tree !== undefined });
  const drawing = file.drawing ?? { fonts: [], runs: [], links: [], marking: [] };
  const layout = readLayout(file, drawing.runs, anatomy?.tree);
  const tagged = readTaggedText(anatomy?.tree, file.marked ?? []);
  return { file, drawing, layout, anatomy, tagged, question };
}
