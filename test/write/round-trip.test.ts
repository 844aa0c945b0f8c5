import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { writeResume } from '../../src/pipeline/write-resume.ts';
import { buildResume, type OpenedResume, openResume } from '../../src/pipeline.ts';
import { templates } from '../../templates/index.ts';

const root = join(import.meta.dirname, '../..');
const files = ['data', 'test/fixtures/resumes', 'test/fixtures/scripts'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);
/** In CI all; else every fifth. */
const chosen = process.env.REQUIRE_TOOLS === '1' ? files : files.filter((_, index) => index % 5 === 0);

async function read(text: string, file: string, name: string): Promise<OpenedResume> {
  return openResume(join(root, dirname(file), name), { bytes: new TextEncoder().encode(text) });
}

/** The bytes of the PDF, or why there is none: a font of East Asia need not be installed. */
async function print(opened: OpenedResume): Promise<string> {
  try {
    const settings = { template: await templates.classic(), date: new Date(0), proof: false } as const;
    return Buffer.from((await buildResume(opened, settings)).bytes).toString('latin1');
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

/** Keywords are written one by one and read as one text, whose own commas part them too. */
function plain(json: string): unknown {
  return JSON.parse(json, (key, value) => (key === 'keywords' ? value.join(', ') : value));
}

describe.each(chosen)('%s', (file) => {
  it('written as YAML, gives the identical PDF and the same YAML again', async () => {
    const opened = await openResume(join(root, file));
    const { text } = await writeResume(opened, 'yaml');
    const again = await read(text, file, 'written.yaml');
    expect((await writeResume(again, 'yaml')).text).toBe(text);
    expect((await print(again)) === (await print(opened))).toBe(true);
  });

  it('written as JSON Resume, is the same once it has been read and written again', async () => {
    const { text } = await writeResume(await openResume(join(root, file)), 'json');
    const again = await writeResume(await read(text, file, 'written.json'), 'json');
    expect(plain(again.text)).toEqual(plain(text));
  });
});
