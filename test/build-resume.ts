import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ArrangedResume, arrangeResume, buildResume, openResume } from '../src/pipeline.ts';
import type { Template } from '../src/render/template.ts';
import { templates } from '../templates/index.ts';

/** A résumé as drawn, with what was drawn. */
export interface Build extends ArrangedResume {
  readonly bytes: Uint8Array;
}

/** Builds a résumé's file without reading it back. `sets` are overrides as on the command line. */
export async function buildFile(file: string, template: Template, sets: readonly string[] = []): Promise<Build> {
  const opened = await openResume(file, { sets });
  const { bytes } = await buildResume(opened, { template, date: new Date(0), proof: false });
  return { ...arrangeResume(opened, template), bytes };
}

/** Builds a résumé written in a test, by the classic template unless another is named. */
export async function buildText(
  yaml: string,
  sets: readonly string[] = [],
  template: keyof typeof templates = 'classic',
): Promise<Build> {
  const folder = mkdtempSync(join(tmpdir(), 'galley-'));
  const file = join(folder, 'resume.yaml');
  try {
    writeFileSync(file, yaml);
    return await buildFile(file, await templates[template](), sets);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
