import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeDocument } from '../../../src/pipeline/make-document.ts';
import { arrangeResume, composeSource, type OpenedResume, openResume } from '../../../src/pipeline.ts';
import type { Report } from '../../../src/proof/report.ts';
import { parseSource } from '../../../src/read/parse-source.ts';
import { templates } from '../../../templates/index.ts';

/** A résumé as a web page, and what reading it back has shown. */
export interface Page {
  readonly html: string;
  readonly report: Report | undefined;
}

export type TemplateName = keyof typeof templates;

export const templateNames = Object.keys(templates) as readonly TemplateName[];

const root = join(import.meta.dirname, '../../..');

/** Every résumé that comes with Galley or strains one thing. */
export const resumes: readonly string[] = ['data', 'test/fixtures/resumes', 'test/fixtures/scripts'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);

/** Sets a file, named from the repository's root. `sets` are overrides as on the command line. */
export async function setFile(file: string, template: TemplateName, sets: readonly string[] = []): Promise<Page> {
  return setPage(await openResume(join(root, file), { sets }), template);
}

/** Sets a résumé written in a test. */
export async function setText(yaml: string, template: TemplateName = 'classic'): Promise<Page> {
  return setPage(composeSource(parseSource(yaml, 'ada.yaml'), '/'), template);
}

async function setPage(opened: OpenedResume, template: TemplateName): Promise<Page> {
  const arranged = arrangeResume(opened, await templates[template]());
  const { files, report } = await makeDocument(arranged, { date: new Date(0) })('html');
  return { html: new TextDecoder().decode(files[0].bytes), report };
}
