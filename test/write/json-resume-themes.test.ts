import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as even from 'jsonresume-theme-even';
// @ts-expect-error: the package has no types.
import * as stackoverflow from 'jsonresume-theme-stackoverflow';
import { render } from 'resumed';
import { describe, expect, it } from 'vitest';
import { writeResume } from '../../src/pipeline/write-resume.ts';
import { openResume } from '../../src/pipeline.ts';

const folder = join(import.meta.dirname, '../fixtures/resumes');
const all = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
/** Every résumé where every tool is there, the fullest of them elsewhere. */
const chosen = process.env.REQUIRE_TOOLS ? all : ['everything.yaml', 'hostile.yaml'];
const themes: Readonly<Record<string, Parameters<typeof render>[1]>> = {
  even,
  stackoverflow,
};

describe.each(Object.entries(themes))('the published theme “%s”', (_, theme) => {
  it.each(chosen)('renders %s as JSON Resume, with the name in it', async (name) => {
    const opened = await openResume(join(folder, name));
    const { text } = await writeResume(opened, 'json');
    const resume = JSON.parse(text) as { readonly basics: { readonly name: string } };
    const html = await render(resume, theme);
    const [word = ''] = resume.basics.name.match(/\p{L}+/u) ?? [];
    expect(html).toContain('<html');
    expect(html).toContain(word);
  });
});
