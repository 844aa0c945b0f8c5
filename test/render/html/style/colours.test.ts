import fc from 'fast-check';
import { expect, it } from 'vitest';
import { darkColours, lightColours } from '../../../../src/render/html/style/colours.ts';
import { contrast } from '../../../../src/render/html/style/contrast.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

it('whatever accent an author takes can be read on a screen, light or dark, on the page and on the tint of a column', () => {
  fc.assert(
    fc.property(colour, colour, (accent, secondary) => {
      const colours = { ink: '#1a1a1a', secondary: '#4a4a4a', hairline: '#888888', accent };
      expectReadable(lightColours(colours));
      expectReadable(darkColours({ ...colours, secondary }));
    }),
  );
});

function expectReadable(css: string): void {
  const of = (name: string): string => new RegExp(`--${name}:(#\\w+);`).exec(css)?.[1] ?? '';
  for (const name of ['ink', 'secondary', 'accent', 'link']) {
    for (const ground of ['paper', 'tint']) {
      expect(contrast(of(name), of(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  }
}
