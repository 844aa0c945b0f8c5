import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { FAMILIES, fileOf } from '../../../src/render/fonts/families.ts';
import { kernQuickly } from '../../../src/render/pdf/fonts/kern-quickly.ts';

const letters = [...'ATVWYLPRFKQacefgovwyj17.,-–’”(Éüл'];
const words = [...letters.flatMap((one) => letters.map((other) => one + other)), 'AVATAR', 'Toy, Ltd.', 'V.W.Y.'];

function open(name: string): Font {
  const family = FAMILIES[name];
  const font = create(readFileSync((family && fileOf(family, false, false)) ?? ''));
  if ('layout' in font) return font;
  throw new Error(`${name} is no single font`);
}

function set(font: Font, features: Record<string, boolean>): readonly object[] {
  return words.map((word) => {
    const { glyphs, positions } = font.layout(word, features, undefined, undefined, 'ltr');
    return { word, glyphs: glyphs.map(({ id }) => id), positions };
  });
}

describe('pairs read from the bytes of a font are kerned as fontkit kerns them', () => {
  it.each(Object.keys(FAMILIES))('in %s', (name) => {
    const quick = open(name);
    kernQuickly(quick);
    for (const features of [{}, { smcp: true, lnum: true }]) {
      expect(set(quick, features)).toEqual(set(open(name), features));
    }
  });

  it('so that capitals with slopes come closer', () => {
    const font = open(Object.keys(FAMILIES)[0] ?? '');
    kernQuickly(font);
    const { advanceWidth } = font.layout('AV', {}, undefined, undefined, 'ltr');
    const apart = ['A', 'V'].map((letter) => font.layout(letter, {}, undefined, undefined, 'ltr').advanceWidth);
    expect(advanceWidth).toBeLessThan((apart[0] ?? 0) + (apart[1] ?? 0));
  });
});
