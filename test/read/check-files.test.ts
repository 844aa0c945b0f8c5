import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/read/check-files.ts';
import { parseSource } from '../../src/read/parse-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(24);
  head.write('\u0089PNG\r\n\u001a\n', 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

const check = (text: string) => checkFiles(parseSource(text, join(folder, 'cv.yaml')));

describe('checkFiles', () => {
  it('finds a missing photo at its line and the name that was meant', async () => {
    writeFileSync(join(folder, 'face.png'), png(10, 10));
    const [problem] = await check('name: Ada\nphoto: fase.png\n');
    expect(problem).toMatchObject({
      message: 'The photo “fase.png” does not exist.',
      hint: 'Did you mean “face.png”?',
      position: { line: 2, column: 8 },
    });
    expect(await check('photo: face.png\n')).toEqual([]);
  });

  it('refuses pictures that are none or too large', async () => {
    writeFileSync(join(folder, 'big.png'), png(10_001, 10));
    writeFileSync(join(folder, 'face.gif'), 'GIF89a');
    expect((await check('photo: big.png\n'))[0]?.message).toContain('10001 by 10 pixels');
    expect((await check('photo: face.gif\n'))[0]?.message).toContain('not a picture');
    expect((await check('photo: .\n'))[0]?.message).toContain('is a folder');
  });

  it('refuses a JPEG in the colours of printing presses', async () => {
    const jpeg = (colours: number): Buffer => Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 20, 8, 0, 40, 0, 30, colours, 1]);
    writeFileSync(join(folder, 'press.jpg'), jpeg(4));
    writeFileSync(join(folder, 'screen.jpg'), jpeg(3));
    expect((await check('photo: press.jpg\n'))[0]?.message).toContain('is in CMYK');
    expect(await check('photo: screen.jpg\n')).toEqual([]);
  });

  it('looks at each font file, and at no family name', async () => {
    writeFileSync(join(folder, 'web.woff2'), 'wOF2....');
    const text = 'design:\n  font:\n    regular: web.woff2\n    bold: none.ttf\n';
    const problems = await check(text);
    expect(problems.map(({ position }) => position?.line)).toEqual([3, 4]);
    expect(problems[0]?.message).toContain('a web font');
    expect(await check('design: { font: Source Serif 4 }\n')).toEqual([]);
  });
});
