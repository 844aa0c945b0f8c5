import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { drawPicture, pictureOf } from '../../.build/gallery.ts';
import { templateNames } from '../../src/template/template-names.ts';

/** The most that two drawings of one page may differ, of 255 on average: machines round edges differently. */
const SLIP = 0.5;

/** All of them where all tools are asked for. */
const drawn = process.env.REQUIRE_TOOLS === '1' ? templateNames : templateNames.slice(0, 2);

test.each(drawn)('the picture of %s shows what it prints (npm run gallery)', async (name) => {
  const shown = PNG.sync.read(readFileSync(pictureOf(name)));
  const own = PNG.sync.read(Buffer.from(await drawPicture(name)));
  expect([shown.width, shown.height]).toEqual([own.width, own.height]);
  expect(difference(shown.data, own.data)).toBeLessThan(SLIP);
});

test.each(templateNames)('the README shows %s', (name) => {
  expect(readFileSync('README.md', 'utf8')).toContain(`](${pictureOf(name)})`);
});

function difference(one: Uint8Array, other: Uint8Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += Math.abs((one[index] ?? 0) - (other[index] ?? 0));
  return sum / one.length;
}
