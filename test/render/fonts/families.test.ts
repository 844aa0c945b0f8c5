import { describe, expect, it } from 'vitest';
import { FAMILIES, isInstalled } from '../../../src/render/fonts/families.ts';

describe('a family', () => {
  it('is installed when the file of every style is there', () => {
    for (const family of Object.values(FAMILIES)) expect(isInstalled(family)).toBe(true);
  });

  it('is not when one file is missing', () => {
    const [family] = Object.values(FAMILIES);
    if (family === undefined) throw new Error('There are no families.');
    expect(isInstalled({ ...family, styles: { ...family.styles, boldItalic: '600Nowhere' } })).toBe(false);
  });
});
