import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { arrangeResume, openResume } from '../../../src/pipeline.ts';
import { fallbackFor } from '../../../src/render/fonts/fallback.ts';
import { type Family, familyNamed, fileOf } from '../../../src/render/fonts/families.ts';
import { renderTex, type TexDocument } from '../../../src/render/latex/render-tex.ts';
import { readLog } from '../../../src/render/latex/run/read-log.ts';
import { templates } from '../../../templates/index.ts';
import { noTex } from './through-tex.ts';

const folder = mkdtempSync(join(tmpdir(), 'galley-texfile-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function texOf(file: string): Promise<TexDocument> {
  const opened = await openResume(file);
  const { arranged, template } = arrangeResume(opened, await templates.classic());
  return renderTex(arranged, template);
}

describe('the file in TeX', () => {
  it('needs no TeX, names its fields, and has its fonts beside it', async () => {
    const { text, files } = await texOf('data/starter/resume.yaml');
    expect(text).toContain('%% name');
    expect([...files.keys()].every((path) => path.startsWith('galley-files/'))).toBe(true);
    expect(text).not.toContain(process.cwd());
  });

  it('sees that a font’s file has changed', async () => {
    const [file, font] = [join(folder, 'changing.yaml'), join(folder, 'own.ttf')];
    writeFileSync(file, JSON.stringify({ name: 'שרה', sections: [], design: { font: { regular: font } } }));
    const namesWith = async (family: Family | undefined): Promise<readonly string[]> => {
      copyFileSync((family && fileOf(family, false, false)) ?? '', font);
      return [...(await texOf(file)).files.keys()];
    };
    const before = await namesWith(familyNamed('Source Serif 4'));
    const after = await namesWith(fallbackFor('ש', 'he', false)[0]);
    expect(before).toContainEqual(expect.stringContaining('Hebrew'));
    expect(after).not.toContainEqual(expect.stringContaining('Hebrew'));
    const isOwn = (name: string): boolean => name.includes('/own-');
    expect(after.filter(isOwn)).toHaveLength(1);
    expect(after.filter(isOwn)).not.toEqual(before.filter(isOwn));
  });

  it('lets an error be told at its field', async () => {
    const { text } = await texOf('data/starter/resume.yaml');
    const line = text.split('\n').indexOf('%% name') + 2;
    const { problems } = readLog(`! Undefined control sequence.\nl.${line} \\x\n`, text);
    expect(problems[0]).toMatchObject({ path: 'name' });
  });

  it.skipIf(noTex)('compiles where its folder is moved', { timeout: 60_000 }, async () => {
    const { text, files } = await texOf('test/fixtures/resumes/photo.yaml');
    const [here, there] = [join(folder, 'here'), join(folder, 'there')];
    for (const [path, from] of files) {
      mkdirSync(dirname(join(here, path)), { recursive: true });
      if (typeof from === 'string') copyFileSync(from, join(here, path));
      else writeFileSync(join(here, path), from);
    }
    writeFileSync(join(here, 'cv.tex'), text);
    renameSync(here, there);
    const engine = 'xelatex';
    const { status } = spawnSync(engine, ['-interaction=nonstopmode', '-halt-on-error', 'cv.tex'], { cwd: there });
    expect(status).toBe(0);
    expect(existsSync(join(there, 'cv.pdf'))).toBe(true);
  });
});
