import { describe, expect, it } from 'vitest';
import { textIn } from './text-in.ts';

describe('a résumé as plain text', () => {
  it('has its name and headings underlined, its dates in the line of their head, and its lists hanging', async () => {
    const text = await textIn(
      'txt',
      `
name: Ada Lovelace
contact: { email: ada@example.org, url: https://example.org }
sections:
  - title: Work
    entries:
      - title: Analyst
        organization: Engine Ltd
        date: 1842/1843
        highlights:
          - text: Wrote notes
            highlights: [of which G]
  - title: Facts
    terms: { Languages: "French, Italian", Why?: Because }
`,
    );
    expect(text).toBe(`Ada Lovelace
============

ada@example.org
example.org


Work
----

Analyst, Engine Ltd | 1842–1843
• Wrote notes
  – of which G


Facts
-----

Languages: French, Italian
Why? Because
`);
  });

  it('says where links lead, unless their text does', async () => {
    const text = await textIn(
      'txt',
      'name: A\nsummary: "[notes](https://example.org/n), <https://example.org/m>, 2^[1](https://example.org)^"',
    );
    expect(text).toContain('notes (https://example.org/n), https://example.org/m, 2¹ (https://example.org)');
  });

  it('marks the scripts of a drawn formula, which would else be read as part of one another', async () => {
    const yaml = "name: A\nsummary: 'As $\\sum_{i=1}^{n} x_1^2$, $\\int_0^\\infty$ and $x_i^n$ are'";
    expect(await textIn('txt', yaml)).toMatch(/As ∑_\(i=1\)\^n\sx₁², ∫₀\^∞ and x_i\^n are/);
    expect(await textIn('md', yaml)).toContain('x₁²');
  });

  it('raises and lowers figures, of formulas too', async () => {
    expect(await textIn('txt', "name: A\nsummary: 'H~2~O, 10^-9^ m, 2^nd^, $E = mc^2$, $B^{1.6}$'")).toContain(
      'H₂O, 10⁻⁹ m, 2nd, E = mc², B¹.⁶',
    );
  });
});

describe('a text with a width', () => {
  it('is broken between letters where a script has no spaces, and never behind the bar before a date', async () => {
    const text = await textIn(
      'txt',
      'name: 寅彦\nlanguage: ja\nsummary: 東京帝国大学で物理学を修め、研究した。\nsections: [{title: 職歴, entries: [{title: A long title of twenty, date: 1926}]}]',
      24,
    );
    expect(text).toContain('\n東京帝国大学で物理学を修\nめ、研究した。\n');
    expect(text).toContain('\nA long title of twenty\n| 1926年\n');
  });

  it('keeps the end of a range behind its dash', async () => {
    const years =
      'name: 寅彦\nlanguage: ja\nsections: [{title: 職歴, entries: [{title: A long title of it, date: 1926/1970}]}]';
    for (const width of [20, 22, 24, 28, 30]) expect(await textIn('txt', years, width)).not.toMatch(/～\n/);
  });

  it('keeps whole what cannot be broken', async () => {
    const url = 'https://example.org/a/very/long/address/of/a/page';
    expect(await textIn('txt', `name: A\nsummary: See <${url}> there`, 20)).toContain(`See\n${url}\nthere`);
  });
});
