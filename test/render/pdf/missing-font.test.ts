import { expect, it, vi } from 'vitest';
import { loadFonts } from '../../../src/render/pdf/fonts/fonts.ts';

vi.mock('../../../src/render/fonts/families.ts', async (load) => ({
  ...(await load<typeof import('../../../src/render/fonts/families.ts')>()),
  fileOf: () => undefined,
}));

it('a bundled font whose file is missing is named, with its style', () => {
  const fonts = loadFonts('Source Serif 4');
  const ask = (fontWeight: number) => () => fonts.getFont({ fontFamily: 'body', fontWeight, fontStyle: 'italic' });
  expect(ask(700)).toThrow('The bold italic file of the bundled font SourceSerif4 is missing.');
  expect(ask(400)).toThrow('The italic file');
});
