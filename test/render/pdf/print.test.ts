import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { templates } from '../../../templates/index.ts';
import { buildFile } from '../../build-resume.ts';
import { requireTool } from '../../require-tool.ts';
import { makeExif, makeJpeg, withSegment } from '../photo/make-picture.ts';

const [qpdf, pdffonts] = [requireTool('qpdf'), requireTool('pdffonts')];
const folder = mkdtempSync(join(tmpdir(), 'galley-'));
const source = (name: string): string => join(import.meta.dirname, `../../fixtures/resumes/${name}.yaml`);
const printed = (name: string): string => join(folder, `${name}.pdf`);
const names = ['everything', 'photo', 'marks', 'design-compact'];
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
let everything: Uint8Array;

/** Builds the fixture in a process of its own and prints the hash of its bytes. */
const script = `
  import { createHash } from 'node:crypto';
  import { templates } from ${address('../../../templates/index.ts')};
  import { buildFile } from ${address('../../build-resume.ts')};
  const { bytes } = await buildFile(${JSON.stringify(source('everything'))}, await templates.classic());
  process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
`;

function address(file: string): string {
  return JSON.stringify(new URL(file, import.meta.url).href);
}

beforeAll(async () => {
  for (const name of names) {
    const { bytes } = await buildFile(source(name), await templates.classic());
    if (name === 'everything') everything = bytes;
    writeFileSync(printed(name), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the same résumé gives the same bytes', () => {
  test('twice in a row', async () => {
    expect(hash((await buildFile(source('everything'), await templates.classic())).bytes)).toBe(hash(everything));
  });

  test.skipIf(process.env.REQUIRE_TOOLS !== '1')('in every time zone and locale', async () => {
    const places = [
      { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8' },
      { TZ: 'America/Los_Angeles', LC_ALL: 'C' },
    ];
    const run = promisify(execFile);
    const hashes = await Promise.all(
      places.map(async (place) => {
        const env = { ...process.env, ...place };
        return (await run(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { env })).stdout;
      }),
    );
    expect(hashes).toEqual([hash(everything), hash(everything)]);
  });

  test('and another name other ones', async () => {
    const { bytes } = await buildFile(source('everything'), await templates.classic(), ['name=Mary Fairfax']);
    expect(hash(bytes)).not.toBe(hash(everything));
  });
});

test('a photo may be a JPEG as well as a PNG', async () => {
  const { bytes } = await buildFile(source('photo'), await templates.classic(), ['photo=portrait.jpg']);
  expect(Buffer.from(bytes).toString('latin1')).toContain('/DCTDecode');
});

test('a photo goes into the file upright, at 300 dots to the inch, without what its camera noted', async () => {
  const photo = join(folder, 'camera.jpg');
  writeFileSync(photo, withSegment(makeJpeg(1600, 1200), 0xe1, makeExif(6)));
  const { bytes, template } = await buildFile(source('photo'), await templates.classic(), [`photo=${photo}`]);
  const file = Buffer.from(bytes).toString('latin1');
  const side = Math.ceil(((template.theme.tokens.size.name * 4) / 72) * 300);
  expect(file).toMatch(new RegExp(`/Width ${Math.round((side * 3) / 4)}\n/Height ${side}\n`));
  expect(file).not.toContain('GPS');
});

describe.skipIf(qpdf.missing)('qpdf', () => {
  test.each(names)('finds nothing wrong in %s', (name) => {
    expect(qpdf.run('--check', printed(name))).toContain('No syntax or stream encoding errors');
  });

  test('finds the text that stands for the photo', () => {
    expect(qpdf.run('--json', printed('photo'))).toMatch(/"\/Alt": "(?:u:)?[^"]*Nicolaus Copernicus of Toruń"/);
  });

  test('finds language, title bar and tab order that a reader of tags needs', () => {
    const file = qpdf.run('--json', printed('everything'));
    expect(file).toMatch(/"\/Lang": "(?:u:)?en-GB"/);
    expect(file).toContain('"/DisplayDocTitle": true');
    expect(file.match(/"\/Tabs": "\/S"/g)).toHaveLength(2);
  });
});

describe.skipIf(pdffonts.missing)('pdffonts', () => {
  test.each(names)('finds every face of %s embedded as a subset, with its letters known', (name) => {
    const rows = pdffonts.run(printed(name)).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toMatch(/ yes yes yes +\d+ +\d+$/);
      expect(row).not.toContain('Type 3');
    }
  });
});
