import { expect } from 'vitest';
import { type DocumentFormat, makeDocument } from '../../../src/pipeline/make-document.ts';
import { setResume } from '../../../src/pipeline/set-resume.ts';
import { composeSource } from '../../../src/pipeline.ts';
import { parseSource } from '../../../src/read/parse-source.ts';
import { templates } from '../../../templates/index.ts';

/** A résumé written in a test as a text of a format, whose proof found every word. */
export async function textIn(format: DocumentFormat, yaml: string, width?: number): Promise<string> {
  const opened = composeSource(parseSource(yaml, 'ada.yaml'), '/');
  const set = await setResume(opened, { template: await templates.classic() });
  const { files, report } = await makeDocument(set, { date: new Date(0), width })(format);
  expect(report).toMatchObject({ ok: true, missing: [], extra: [] });
  return new TextDecoder().decode(files[0].bytes);
}
