import { Document, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Resume } from '../resume/resume.ts';
import { resumeData } from './resume-data.ts';
import { toYaml } from './to-yaml.ts';

/** What is written. */
export interface YamlChoice {
  /**
   * `false` leaves out what is never printed: tags and ids, and the paths of the photo and of font files.
   * For the source that travels inside a PDF. Default: everything.
   */
  readonly unprinted?: boolean | undefined;
}

/** Parts of the file that stand apart, with an empty line before them. */
const PARTS: readonly string[] = ['contact', 'labels', 'summary', 'sections', 'design'];

/**
 * Writes a résumé as a file of Galley's own format: block style, fields in the order of the format's page, quotes
 * only where some reader of YAML needs them. Reading it back gives the same résumé.
 */
export function writeYaml(resume: Resume, { unprinted = true }: YamlChoice = {}): string {
  const document = new Document();
  const contents = toYaml(resumeData(resume, unprinted));
  if (isMap(contents)) setApart(contents);
  document.contents = contents;
  return document.toString({ lineWidth: 0 });
}

/** Puts an empty line before each part of the file, and between the sections. */
function setApart(file: YAMLMap): void {
  for (const { key } of file.items) {
    if (isScalar(key)) key.spaceBefore = PARTS.includes(String(key.value));
  }
  const sections = file.get('sections');
  if (!isSeq(sections)) return;
  for (const section of sections.items.slice(1)) (section as Node).spaceBefore = true;
}
