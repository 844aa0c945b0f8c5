import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.doUnmock('../../../src/render/fonts/families.ts');
  vi.resetModules();
});

it('a bundled font whose file is missing is named, with its style', async () => {
  vi.resetModules();
  vi.doMock('../../../src/render/fonts/families.ts', async (load) => ({
    ...(await load<typeof import('../../../src/render/fonts/families.ts')>()),
    fileOf: () => undefined,
  }));
  const { loadFonts } = await import('../../../src/render/pdf/fonts/fonts.ts');
  const fonts = loadFonts('Source Serif 4');
  const ask = (fontWeight: number) => () => fonts.getFont({ fontFamily: 'body', fontWeight, fontStyle: 'italic' });
  expect(ask(700)).toThrow('The bold italic file of the bundled font SourceSerif4 is missing.');
  expect(ask(400)).toThrow('The italic file');
});
