import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyDesign, type DesignChoices } from '../../src/theme/apply-design.ts';
import type { Tokens } from '../../src/theme/theme.ts';
import { tryTheme } from './try-theme.ts';

const { tokens } = tryTheme;

function tokensWith(design: DesignChoices): Tokens {
  return applyDesign(tryTheme, design, '/resumes').tokens;
}

/** The tokens that a design changes. */
function changed(design: DesignChoices): readonly string[] {
  return Object.entries(tokensWith(design)).flatMap(([key, value]) =>
    JSON.stringify(value) === JSON.stringify(Reflect.get(tokens, key)) ? [] : [key],
  );
}

test('a design without choices leaves the theme as it is', () => {
  expect(applyDesign(tryTheme, {}, '/resumes')).toEqual(tryTheme);
});

test('a choice that is undefined is none', () => {
  const nothing = {
    paper: undefined,
    margin: {},
    size: undefined,
    accent: undefined,
    footer: undefined,
  };
  expect(applyDesign(tryTheme, nothing, '/resumes')).toEqual(tryTheme);
});

describe('each choice changes its own tokens and no other:', () => {
  test('paper', () => {
    expect(changed({ paper: { width: 612, height: 792 } })).toEqual(['page']);
    expect(tokensWith({ paper: { width: 612, height: 792 } }).page).toEqual({ width: 612, height: 792 });
  });

  test('margin, side by side', () => {
    expect(changed({ margin: { top: 10 } })).toEqual(['margin']);
    expect(tokensWith({ margin: { top: 10, left: 0 } }).margin).toEqual({ top: 10, right: 50, bottom: 50, left: 0 });
  });

  test('accent', () => {
    expect(changed({ accent: '#1f4e79' })).toEqual(['colour']);
    expect(tokensWith({ accent: '#1f4e79' }).colour).toEqual({ ...tokens.colour, accent: '#1f4e79' });
  });

  test.each([
    ['headings', { headings: 'upper' }],
    ['links', { links: 'underlined' }],
    ['hyphenate', { hyphenate: true }],
    ['justify', { justify: true }],
    ['footer', { footer: 'none' }],
    ['font', { font: 'Source Sans 3' }],
  ] as const)('%s', (key, design) => {
    expect(changed(design)).toEqual([key]);
    expect(tokensWith(design)).toMatchObject(design);
  });
});

describe('size', () => {
  test('keeps every proportion', () => {
    const twelve = tokensWith({ size: 12 });
    expect(changed({ size: 12 })).toEqual(['size', 'leading', 'space']);
    expect(twelve.size.body).toBe(12);
    expect(twelve.size.name / twelve.size.body).toBeCloseTo(tokens.size.name / tokens.size.body);
    expect(twelve.leading / twelve.size.body).toBeCloseTo(tokens.leading / tokens.size.body);
    expect(twelve.space.indent / twelve.size.body).toBeCloseTo(tokens.space.indent / tokens.size.body);
  });

  test('makes nothing smaller than can be read', () => {
    expect(tokensWith({ size: 8.6 }).size).toMatchObject({ body: 8.6, small: 8.5 });
  });
});

describe('density', () => {
  test('moves the space between things, the leading less, sizes and indents not at all', () => {
    for (const [density, sign] of [
      ['compact', -1],
      ['airy', 1],
    ] as const) {
      const { space, leading, size } = tokensWith({ density });
      expect(changed({ density })).toEqual(['leading', 'space']);
      expect(Math.sign(space.aboveSection - tokens.space.aboveSection)).toBe(sign);
      expect(Math.sign(leading - tokens.leading)).toBe(sign);
      expect(Math.abs(leading / tokens.leading - 1)).toBeLessThan(
        Math.abs(space.aboveSection / tokens.space.aboveSection - 1),
      );
      expect(size).toEqual(tokens.size);
      expect(space.indent).toBe(tokens.space.indent);
    }
  });

  test('keeps the leading within what reads well', () => {
    for (const density of ['compact', 'airy'] as const) {
      const { leading, size } = tokensWith({ density });
      expect(leading / size.body).toBeGreaterThan(1.2);
      expect(leading / size.body).toBeLessThan(1.5);
    }
  });

  test('and size work together', () => {
    const both = tokensWith({ density: 'airy', size: 12 });
    expect(both.space.aboveSection).toBeCloseTo(tokensWith({ density: 'airy' }).space.aboveSection * 1.2);
  });
});

describe('font files', () => {
  test('are found beside the résumé, unless their path is absolute', () => {
    const font = { regular: 'fonts/a.ttf', bold: '/usr/fonts/b.ttf' };
    expect(tokensWith({ font }).font).toEqual({ regular: join('/resumes', 'fonts/a.ttf'), bold: '/usr/fonts/b.ttf' });
  });
});

test('margins must leave room for a word, the theme’s own too', () => {
  expect(() => tokensWith({ paper: { width: 140, height: 800 } })).toThrow('leave no room');
  expect(() => tokensWith({ margin: { left: 300, right: 300 } })).toThrow('leave no room');
  expect(tokensWith({ paper: { width: 160, height: 160 } }).page.width).toBe(160);
});

describe('on wide paper', () => {
  const theme = { ...tryTheme, line: 80 };
  const wide = { width: 900, height: 800 };

  test('margins grow until no line has more letters than the theme allows', () => {
    expect(applyDesign(theme, { paper: wide }, '/').tokens.margin).toEqual({
      top: 50,
      right: 250,
      bottom: 50,
      left: 250,
    });
    const roomy = { ...theme, line: 100 };
    expect(applyDesign(roomy, { paper: { width: 560, height: 800 } }, '/').tokens.margin).toEqual(tokens.margin);
  });

  test('unless the author sets one of them', () => {
    expect(applyDesign(theme, { paper: wide, margin: { left: 60 } }, '/').tokens.margin).toMatchObject({
      left: 60,
      right: 50,
    });
  });
});

describe('a column at the side', () => {
  const regions = [
    { name: 'side', kinds: ['skills'], column: { width: 120, gutter: 30 } },
    { name: 'main', kinds: ['*'], summary: true },
  ];
  const namesWith = (design: DesignChoices): readonly string[] =>
    applyDesign({ ...tryTheme, regions }, design, '/').regions.map(({ name }) => name);

  test('stands where the text beside it keeps its measure', () => {
    expect(namesWith({})).toEqual(['side', 'main']);
    expect(namesWith({ paper: { width: 420, height: 595 } })).toEqual(['main']);
    expect(namesWith({ margin: { left: 150, right: 150 } })).toEqual(['main']);
    expect(namesWith({ size: 12, paper: { width: 560, height: 800 } })).toEqual(['main']);
  });

  test('is none for parsers', () => {
    expect(namesWith({ ats: true })).toEqual(['main']);
  });
});

test('density leaves the leading of close lines within what reads well', () => {
  const close = { ...tryTheme, tokens: { ...tokens, leading: 12.2 } };
  expect(applyDesign(close, { density: 'compact' }, '/').tokens.leading).toBe(12);
  expect(applyDesign(close, { density: 'normal' }, '/').tokens.leading).toBe(12.2);
  expect(applyDesign(close, { density: 'compact' }, '/').dense).toBe(true);
});

describe('on small paper', () => {
  const margin = { top: 80, right: 90, bottom: 80, left: 60 };
  const theme = { ...tryTheme, tokens: { ...tokens, page: { width: 600, height: 800 }, margin } };
  const small = { width: 400, height: 560 };

  test('the theme’s margins shrink with it, and keep 0.6 inches', () => {
    const shrunk = applyDesign(theme, { paper: small }, '/').tokens.margin;
    expect(shrunk).toEqual({ top: 56, right: 60, bottom: 56, left: 43.2 });
  });

  test('but not those of the author, nor those of a theme made for it', () => {
    const chosen = applyDesign(theme, { paper: small, margin: { left: 70 } }, '/').tokens.margin;
    expect(chosen.left).toBe(70);
    const own = { ...theme, tokens: { ...theme.tokens, page: small } };
    expect(applyDesign(own, {}, '/').tokens.margin).toEqual(margin);
  });
});
