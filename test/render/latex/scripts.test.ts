import { describe, expect, it } from 'vitest';
import { arrangeResume, openResume } from '../../../src/pipeline.ts';
import { renderTex } from '../../../src/render/latex/render-tex.ts';
import { templates } from '../../../templates/index.ts';
import { noTex, throughTex } from './through-tex.ts';

const all = process.env.REQUIRE_TOOLS === '1';
const names = Object.keys(templates) as (keyof typeof templates)[];

describe.skipIf(noTex)('through TeX', () => {
  const scripts = ['ar', 'he', 'hi', 'th', 'ja'].flatMap((script) => names.map((name) => [script, name] as const));
  it.each(all ? scripts : ([['he', 'classic']] as const))(
    'reads %s back whole and in order from %s',
    { timeout: 60_000 },
    async (script, name) => {
      const { report, overfull } = await throughTex(`test/fixtures/scripts/${script}.yaml`, name);
      const { ok, recall, precision, order, missing, extra } = report;
      expect({ missing, extra, overfull }).toEqual({ missing: [], extra: [], overfull: [] });
      expect({ ok, recall, precision, order }).toEqual({ ok: true, recall: 1, precision: 1, order: 1 });
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
