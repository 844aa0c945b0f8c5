import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { syllablesFor } from '../../../../src/render/pdf/text/syllables.ts';
import { buildText } from '../../../build-resume.ts';
import { setMarkdown, setPlain } from '../set-text.tsx';

const prose =
  'She separated the ores by hand, first in a shed and later in an office of the institute, and described every ' +
  'difficult step so that others could follow; the measurements began in 1898 and ended twelve years later.';

describe('whatever the words and the measure', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[a-zA-Z]{1,9}$/),
    fc.stringMatching(/^[a-z]{10,60}$/),
    fc.constantFrom(
      'efficient',
      'afflux',
      'difficile',
      'Łukasz',
      'e\u0301te\u0301',
      'mixed-use',
      'A\u00a0B',
      '—',
      '(a)',
      '10\u202f%',
    ),
    fc.webUrl({ withQueryParameters: true }),
  );
  const words = fc.array(word, { minLength: 1, maxLength: 25 });

  test('every letter is set once and in order', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 480 }), (some, measure) => {
        const text = some.join(' ').normalize('NFC');
        const lines = setPlain(text, measure);
        expect(
          lines
            .map((line) => line.text)
            .join('')
            .normalize('NFC'),
        ).toBe(text);
        expect(
          lines
            .map((line) => line.drawn)
            .join('')
            .normalize('NFC'),
        ).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  test('no line is wider than the measure', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 480 }), (some, measure) => {
        for (const line of setPlain(some.join(' '), measure)) expect(line.width).toBeLessThanOrEqual(measure + 0.01);
      }),
      { numRuns: 150 },
    );
  });

  test('a word that fits a line is never parted', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zA-Z/.-]{1,9}$/), { minLength: 1, maxLength: 30 }), (some) => {
        for (const { text } of setPlain(some.join(' '), 120)) {
          for (const piece of text.trim().split(' ')) expect(some).toContain(piece);
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('a text takes as few lines as it can, and fills them evenly', () => {
  const lines = setPlain(prose, 300);
  const natural = setPlain(prose, 100_000)[0]?.width ?? 0;
  expect(lines.length).toBe(Math.ceil(natural / 300));
  const widths = lines.slice(0, -1).map(({ width }) => width);
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(300 * 0.2);
});

test('a last line is no runt where another break avoids it', () => {
  const words = prose.split(' ');
  for (let measure = 180; measure < 420; measure += 7) {
    const lines = setPlain(prose, measure);
    expect(lines.at(-1)?.width, `at ${measure} pt: ${lines.at(-1)?.text}`).toBeGreaterThan(measure * 0.12);
  }
  expect(words.length).toBeGreaterThan(30);
});

test('a long address ends its lines behind its joints, without a hyphen', () => {
  const address = 'https://example.org/notebooks/1898/radium/measurements-of-the-first-year.html?page=17&line=4';
  const lines = setPlain(address, 120);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.map(({ text }) => text).join('')).toBe(address);
  for (const { text } of lines.slice(0, -1)) expect(text).toMatch(/[/?&=_.,;:@#%+~-]$/);
});

test('an address whose parts are too long is parted anywhere, still without a hyphen', () => {
  const address = `https://example.org/${'x'.repeat(60)}`;
  const lines = setPlain(address, 100);
  expect(lines.map(({ drawn }) => drawn).join('')).toBe(address);
});

test('a line is as wide as its letters are without those that follow them on the next', () => {
  for (let measure = 60; measure < 100; measure += 1) {
    for (const { text, width } of setPlain('AV'.repeat(20), measure)) {
      expect(width).toBeCloseTo(setPlain(text, 1000)[0]?.width ?? 0, 3);
      expect(width).toBeLessThanOrEqual(measure + 0.01);
    }
  }
});

test('a line may end at the wide space between a label and what it says', () => {
  const [label, said] = ['characterisation', 'instrumentation'];
  const lines = setPlain(`${label}\u2002${said} of it`, 110).map(({ text }) => text.trim());
  expect(lines).toEqual([label, `${said} of it`]);
});

test('a word wider than its line is parted with three letters or more on each side', () => {
  const word = 'Donaudampfschifffahrtsgesellschaftskapitän,';
  for (let measure = 60; measure < 220; measure += 3) {
    const lines = setPlain(`by a ${word} of it`, measure).map(({ text }) => text);
    const pieces = lines.map((line) => line.replace(/^by a |(?<=,) of( it)?$/g, '').trim());
    const parts = pieces.filter((piece) => piece !== '' && word.includes(piece));
    expect(parts.join('')).toBe(word);
    for (const part of parts) expect(part.length, lines.join(' | ')).toBeGreaterThanOrEqual(3);
  }
});

test.each([
  '_Paris_, France',
  '**bold**_italic_`code`',
  'x^2^, y~3~',
  '[link](https://example.org): more',
  'a\u00a0b',
  'mixed-use',
])('a line never ends inside %s but at its space', (markdown) => {
  const whole = setMarkdown(markdown, 1000)[0]?.text ?? '';
  const pieces = whole.split(' ');
  for (let measure = 80; measure < 180; measure += 3) {
    const lines = setMarkdown(`some words before ${markdown} and after it`, measure);
    const ends = lines.map(({ text }) => text.trim());
    const said = ends.join(' ').split(' ');
    for (const piece of pieces) expect(said, `at ${measure} pt: ${ends.join(' | ')}`).toContain(piece);
  }
});

describe('words are divided where it is asked for', () => {
  test.each([
    ['en', 'The representation of administrative responsibilities notwithstanding extraordinary circumstances'],
    ['en-GB', 'Efficient officials in different offices shuffle affidavits sufficiently'],
    ['de', 'Geschwindigkeitsmessung und Abstandsmessung auf Binnenschifffahrtsstraßen der Versuchsanstalt'],
  ])('by the patterns of %s', async (language, text) => {
    const hyphenate = (await syllablesFor(language)) ?? (() => []);
    let divided = 0;
    for (let measure = 60; measure < 140; measure += 4) {
      const lines = setPlain(text, measure, { hyphenate });
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(measure + 0.01);
      const whole = lines.map(({ drawn }) => drawn).join('\n');
      expect(whole.replaceAll('-\n', '').replaceAll('\n', '')).toBe(text);
      for (const [, before = '', after = ''] of whole.matchAll(/(\S*)-\n(\S*)/g)) {
        divided += 1;
        expect(isDivision(text, `${before}`, after, hyphenate), `${before}-${after}`).toBe(true);
      }
    }
    expect(divided).toBeGreaterThan(3);
  });

  test('but not an address, an acronym or a name with a hyphen of its own', async () => {
    const hyphenate = await syllablesFor('en');
    const text = 'https://example.org/representation www.representation.org Skłodowska-Curie representation2';
    for (let measure = 200; measure < 300; measure += 10) {
      const said = setPlain(text, measure, { hyphenate })
        .map(({ text: line }) => line.trim())
        .join(' ');
      expect(said).toBe(text);
    }
  });

  test('but not in a language that divides none', async () => {
    expect(await syllablesFor('vi')).toBeUndefined();
    const { bytes } = await buildText('{ name: Anh, language: vi, design: { hyphenate: true } }');
    expect(bytes.length).toBeGreaterThan(1000);
  });
});

/** Whether a word of the text is divided here at the end of a syllable. */
function isDivision(
  text: string,
  before: string,
  after: string,
  hyphenate: (word: string) => readonly string[],
): boolean {
  return text.split(' ').some((word) => {
    const parts = hyphenate(word);
    return parts.some((_, index) => {
      const head = parts.slice(0, index + 1).join('');
      const tail = parts.slice(index + 1).join('');
      return head.endsWith(before.split('-').at(-1) ?? '') && tail !== '' && tail.startsWith(after.replace(/-$/, ''));
    });
  });
}

test('what no-break spaces join is broken there first, and only where no line holds it', () => {
  const long = `z.B.\u00A0(example.org)\u00A0${'Straße'.repeat(12)}`;
  const lines = setPlain(long, 400);
  expect(lines.some(({ text }) => text.includes('(example.org)'))).toBe(true);
  const short = setPlain('one two three four five p.\u00A0123', 130).map(({ text }) => text.trim());
  expect(short.some((line) => line.includes('p.\u00A0123'))).toBe(true);
});
