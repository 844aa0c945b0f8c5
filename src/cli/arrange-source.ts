import { arrangeLetter } from '../pipeline/build-letter.ts';
import { type OpenedLetter, openAttachedLetter } from '../pipeline/open-letter.ts';
import { type ArrangedResume, arrangeResume, composeSource, type OpenedResume } from '../pipeline.ts';
import type { AttachedFile } from '../proof/extract-source.ts';
import { parseSource } from '../read/parse-source.ts';
import { templateFrom } from '../template/template-from.ts';
import { LETTER_ENDING } from '../write/attached-letter.ts';
import { defaultTemplate, loadTemplate } from './load-template.ts';

/** What a PDF may be made from: a résumé, or a letter with the head of one. */
export interface WrittenSource {
  readonly resume: OpenedResume;
  readonly letter?: OpenedLetter | undefined;
}

/** A source as its PDF must show it. */
export interface ArrangedSource {
  readonly arranged: ArrangedResume;
  readonly source: OpenedResume['source'];
  readonly ats: boolean | undefined;
}

/**
 * Reads the source that a PDF carries. It names no other files, so that any folder will do.
 * @throws UserError where it is none of Galley's.
 */
export function readAttached({ name, content }: AttachedFile): WrittenSource {
  const text = new TextDecoder().decode(content);
  if (!name.endsWith(LETTER_ENDING)) return { resume: composeSource(parseSource(text, name), process.cwd()) };
  const letter = openAttachedLetter(text, name);
  return { resume: composeSource(parseSource(letter.head, name), process.cwd()), letter };
}

/** Arranges a source for its own template. */
export async function arrangeSource({ resume, letter }: WrittenSource): Promise<ArrangedSource> {
  const { design } = resume.resume;
  const template = await loadTemplate(templateFrom(design.template ?? defaultTemplate, resume.source.file));
  const arranged = letter ? arrangeLetter(resume, letter, template) : arrangeResume(resume, template);
  return { arranged, source: letter?.source ?? resume.source, ats: design.ats };
}
