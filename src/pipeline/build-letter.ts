import { inlineLine, readDocument } from '../document/text.ts';
import type { Problem } from '../errors.ts';
import { composeLetter } from '../letter/compose-letter.ts';
import type { BuildSettings, BuiltResume, OpenedResume } from '../pipeline.ts';
import type { Attachment } from '../render/attachment.ts';
import { applyDesign } from '../theme/apply-design.ts';
import { arrange } from '../theme/arrange.ts';
import { letterTheme } from '../theme/letter-theme.ts';
import { located } from './locate-problems.ts';
import { type Arranged, makeDocument } from './make-document.ts';
import type { OpenedLetter } from './open-letter.ts';
import { printed } from './set-resume.ts';

/**
 * Typesets a letter through the template of its résumé and reads the PDF back. A report that is not `ok` is returned.
 * @throws UserError for constructs that a letter does not take, and characters that no font has.
 */
export async function buildLetter(
  opened: OpenedResume,
  letter: OpenedLetter,
  settings: BuildSettings,
): Promise<BuiltResume> {
  const arranged = arrangeLetter(opened, letter, settings.template);
  const { files, report } = await located(makeDocument(arranged, settings)('pdf'), opened, letter);
  return { bytes: files[0].bytes, report, changes: [], taken: [] };
}

/** Puts a letter into a template's reading order: what is drawn, and what the proof expects. */
export function arrangeLetter(
  { resume, document, directory }: OpenedResume,
  { source: written, letter, line }: OpenedLetter,
  template: BuildSettings['template'],
): Arranged {
  const theme = letterTheme(applyDesign(template.theme, resume.design, directory));
  const composed = composeLetter(letter, {
    resume: document,
    labels: resume.labels,
    // What has no field is in the letter's text.
    problem: (path, at, message, hint, offset = 0): Problem => {
      if (path.length > 0) return written.problem(path, at, message, hint);
      const before = letter.body.slice(0, offset).split('\n');
      const excerpt = letter.body.split('\n')[before.length - 1] ?? '';
      const position = { line: line + before.length - 1, column: [...(before.at(-1) ?? '')].length + 1 };
      return { message, hint, file: written.file, position, excerpt };
    },
  });
  const arranged = arrange(composed, theme);
  const source = async (): Promise<Attachment | undefined> => {
    const { attachedLetter } = await import('../write/attached-letter.ts');
    const said = [...arranged.furniture, ...readDocument(arranged).map(({ text }) => text)];
    return attachedLetter(letter, printed(resume, template), inlineLine(document.name.content), said);
  };
  return { arranged, template: { ...template, theme }, source };
}
