import { strFromU8, unzipSync } from 'fflate';
import { makeDocument } from '../../../src/pipeline/make-document.ts';
import { setResume } from '../../../src/pipeline/set-resume.ts';
import { composeSource, type OpenedResume, openResume } from '../../../src/pipeline.ts';
import type { Report } from '../../../src/proof/report.ts';
import { parseSource } from '../../../src/read/parse-source.ts';
import { templates } from '../../../templates/index.ts';

/** A finished Word file: its bytes, its parts by their paths, and what reading it back has shown. */
export interface Docx {
  readonly bytes: Uint8Array;
  readonly part: (path: string) => string;
  readonly parts: readonly string[];
  readonly report: Report | undefined;
}

/** Makes a Word file of a résumé's file, or of one written in the test. */
export async function makeDocx(resume: string, template: keyof typeof templates = 'classic'): Promise<Docx> {
  const opened = resume.includes('\n')
    ? composeSource(parseSource(resume, 'resume.yaml'), process.cwd())
    : await openResume(resume);
  return docxOf(opened, template);
}

export async function docxOf(opened: OpenedResume, template: keyof typeof templates): Promise<Docx> {
  const set = await setResume(opened, { template: await templates[template]() });
  const { files, report } = await makeDocument(set, { date: new Date('2026-01-02T03:04:05Z') })('docx');
  const { bytes } = files[0];
  const parts = unzipSync(bytes);
  return { bytes, report, parts: Object.keys(parts), part: (path) => strFromU8(parts[path] ?? new Uint8Array()) };
}
