import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { drawPicture, pictureOf } from '../../.build/gallery.ts';
import { templateNames } from '../../src/template/template-names.ts';

/** The most that two drawings of one page may differ, of 255 on average: machines round edges differently. */
const SLIP = 0.5;

test.each(templateNames)('the picture of %s shows what it prints (npm run gallery)', async (name) => {
  const shown = PNG.sync.read(readFileSync(pictureOf(name)));
  const drawn = PNG.sync.read(Buffer.from(await drawPicture(name)));
  expect([shown.width, shown.height]).toEqual([drawn.width, drawn.height]);
  expect(difference(shown.data, drawn.data)).toBeLessThan(SLIP);
});

test.each(templateNames)('the README shows %s', (name) => {
  expect(readFileSync('README.md', 'utf8')).toContain(`](${pictureOf(name)})`);
});

function difference(one: Uint8Array, other: Uint8Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += Math.abs((one[index] ?? 0) - (other[index] ?? 0));
  return sum / one.length;
}
