import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { expect, it } from 'vitest';
import { FAMILIES, fileOf } from '../../../src/render/fonts/families.ts';
import { openFont } from '../../../src/render/pdf/fonts/open-font.ts';
import { postscriptName } from '../../../src/render/pdf/fonts/postscript-name.ts';

it.each(Object.entries(FAMILIES))('%s goes into a PDF by the name that fontkit reads', (_, family) => {
  const file = fileOf(family, true, true) ?? '';
  const font = create(readFileSync(file));
  expect(openFont(file).postscriptName).toBe('postscriptName' in font ? font.postscriptName : undefined);
});

it('is not found in an empty table, nor in one that has the name for another system only', () => {
  expect(postscriptName(new Uint8Array())).toBeUndefined();
  const macintosh = [0, 0, 0, 1, 0, 18, 0, 1, 0, 0, 0, 0, 0, 6, 0, 1, 0, 0, 65];
  expect(postscriptName(Uint8Array.from(macintosh))).toBeUndefined();
});
