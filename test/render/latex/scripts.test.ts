import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrangeResume, openResume } from '../../../src/pipeline.ts';
import { renderTex } from '../../../src/render/latex/render-tex.ts';
import { templates } from '../../../templates/index.ts';
import { expectWhole } from './hold-through-tex.ts';
import { skipsTex, throughTex } from './through-tex.ts';

describe.skipIf(skipsTex)('through TeX', () => {
  it('reads text from the right back whole and in order', { timeout: 60_000 }, async () => {
    expectWhole(await throughTex('test/fixtures/scripts/he.yaml'));
  });
});

/** LuaTeX is tried where it is installed; CI does without. */
const lualatex = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'lualatex'))
  .find((path) => existsSync(path));

describe.skipIf(!lualatex || process.env.REQUIRE_TOOLS !== '1')('through LuaTeX', () => {
  const names = Object.keys(templates) as (keyof typeof templates)[];
  const scripts = ['ar', 'he', 'hi', 'th', 'ko', 'el', 'ru'].map((script) => `test/fixtures/scripts/${script}.yaml`);
  const files = [...scripts, 'data/charles-steinmetz.yaml', 'test/fixtures/resumes/everything.yaml'];
  it.each(files.map((file, index) => [file, names[index % names.length] ?? 'classic'] as const))(
    'reads %s back whole and in order from %s',
    { timeout: 120_000 },
    async (file, name) => {
      expectWhole(await throughTex(file, name, [], lualatex));
    },
  );
});

describe('a line of both directions in TeX', () => {
  it('is one stretch where its words are marked in parts', async () => {
    expect(await textOf('he.yaml')).toContain(
      String.raw`פרסם ב}\FromLeft{\textbf{Physical} Review}{\NotoSerifHebrew{}, ב-}\FromLeft{\textit{Nature} 248}`,
    );
  });
});

async function textOf(name: string): Promise<string> {
  const opened = await openResume(`test/fixtures/scripts/${name}`, { sets: [] });
  const { arranged, template } = arrangeResume(opened, await templates.classic());
  return (await renderTex(arranged, template)).text.replace(/\n\s*/g, ' ');
}
