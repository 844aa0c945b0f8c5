import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CompareSettings, type Comparison, compare } from '../../src/proof/compare.ts';
import type { ExtractedPage } from '../../src/proof/extract.ts';
import { passage } from './print-pages.ts';

function pageOf(text: string, index = 0): ExtractedPage {
  return { number: index + 1, width: 595, height: 842, items: [], text };
}

/** Compares passages with the text of pages. */
function compareTexts(texts: readonly string[], pages: readonly string[], settings: CompareSettings = {}): Comparison {
  return compare(
    texts.map((text, index) => passage(`[${index}]`, text)),
    pages.map(pageOf),
    settings,
  );
}

const isWhole = ({ recall, precision, order }: Comparison): boolean => recall === 1 && precision === 1 && order === 1;

describe('what an eye cannot see is folded', () => {
  test.each([
    ['ligatures', 'difficult first office', 'diﬃcult ﬁrst oﬀice'],
    ['no-break and thin spaces', '10\u00a0km and 5\u2009%', '10 km and 5 %'],
    ['combining accents', 'Dvořák', 'Dvor\u030ca\u0301k'],
    ['soft hyphens and zero-width spaces', 'mea\u00adsure\u200bments', 'measurements'],
    ['superscript characters', 'E = mc²', 'E = mc2'],
    ['marks of direction', '\u2067שלום\u2069', 'שלום'],
    ['line breaks of the author', 'one\ntwo', 'one two'],
    ['spaces between characters of a script without them', '東京大学 物理学', '東京\n大 学物理学'],
  ])('%s', (_, text, seen) => {
    expect(compareTexts([text], [seen])).toMatchObject({ recall: 1, precision: 1, order: 1, missing: [], extra: [] });
  });
});

describe('what an eye can see is not', () => {
  test.each([
    ['case', 'Physics', 'physics'],
    ['accents', 'Dvořák', 'Dvorák'],
    ['dashes', '1908–1934', '1908-1934'],
    ['quotation marks', '“a”', '"a"'],
    ['one missing character of many', '東京大学', '東京学'],
  ])('%s', (_, text, seen) => {
    const found = compareTexts([text], [seen]);
    expect(found.recall).toBeLessThan(1);
    expect(found.missing.length).toBeGreaterThan(0);
  });
});

describe('breaks at a line’s end', () => {
  test.each([
    ['mixed-use', 'mixed-\nuse'],
    ['and/or', 'and/\nor'],
    ['https://example.org/a?b=c', 'https://example.org/\na?b=\nc'],
    ['marie@example.org', 'marie@\nexample.org'],
    ['https://example.org/abcdef', 'https://example.org/abc\ndef'],
    ['(example.org/abcdef)', '(example.\norg/abc\ndef)'],
  ])('%s may go on in the next line', (text, seen) => {
    expect(compareTexts(['see', text, 'there'], [`see\n${seen} there`])).toMatchObject({ recall: 1, precision: 1 });
  });

  test.each([
    [
      'the first of two',
      'of on measurements measurements of on',
      'see, of on measure-\nments measurements of on, there',
    ],
    [
      'the second of two',
      'of on measurements measurements of on',
      'see, of on measurements measure-\nments of on, there',
    ],
    [
      'two of four',
      'measurements measurements measurements measurements of',
      'see, measurements measure-\nments measurements measure-\nments of, there',
    ],
    ['in three pieces', 'the measurements of', 'see, the mea-\nsure-\nments of, there'],
    ['with a comma behind it and a separator before', 'measurements, all', 'see, measure-\nments, all there'],
  ])('a hyphenated word is found: %s', (_, text, seen) => {
    const passages = ['see', text, 'there'].map((one, index) =>
      passage(`[${index}]`, one, 'text', index > 0 ? ', ' : undefined),
    );
    const found = compare(passages, [pageOf(seen)], { hyphenated: true });
    expect(found).toMatchObject({ recall: 1, precision: 1, order: 1, missing: [], extra: [] });
  });

  test.each([
    ['mixed-use', 'mixed- use'],
    ['mixed-use', 'mixed\n-use'],
    ['measurements', 'measure\nments'],
    ['measurements', 'measure-\nments'],
    ['(radium)', '(\nradium)'],
    ['https://example.org/a', 'https://example.org/ a'],
    ['https://example.org/a', 'https://example.org/-\na'],
  ])('%s is torn apart by “%s”', (text, seen) => {
    const found = compareTexts(['see', text, 'there'], [`see\n${seen} there`]);
    expect(found.missing).toEqual([{ path: '[1]', text }]);
    expect(found.precision).toBeLessThan(1);
  });
});

describe('decoration', () => {
  test('bullets between passages are no one’s words', () => {
    const seen = '• Radium\n– Polonium | Paris · 1898';
    expect(isWhole(compareTexts(['Radium', 'Polonium', 'Paris', '1898'], [seen]))).toBe(true);
  });

  test('a separator is, where it belongs, also at the end of a line', () => {
    const parts = [passage('a', 'Chair'), passage('b', 'Physics', 'text', ', '), passage('c', 'Paris', 'text', ' – ')];
    const find = (text: string): Comparison => compare(parts, [pageOf(text)], {});
    for (const seen of ['Chair, Physics – Paris', 'Chair,\nPhysics –\nParis', 'Chair\nPhysics Paris'])
      expect(isWhole(find(seen))).toBe(true);
    for (const seen of [
      'Chair,Physics – Paris',
      'Chair, Physics, Paris',
      'Chair, Physics – Paris,',
      'Chair,, Physics Paris',
    ])
      expect(isWhole(find(seen))).toBe(false);
  });

  test('what a separator without a space parts may follow closely where the separator is left out', () => {
    const passages = [passage('a', '研究员，'), passage('b', '“引文”', 'text', '、')];
    expect(isWhole(compare(passages, [pageOf('研究员，“引文”')]))).toBe(true);
    expect(isWhole(compare(passages, [pageOf('研究员，、“引文”')]))).toBe(true);
    expect(isWhole(compare([passage('a', 'One,'), passage('b', '“two”', 'text', ', ')], [pageOf('One,“two”')]))).toBe(
      false,
    );
  });

  test('a separator of a script without spaces needs none', () => {
    const parts = [passage('a', '東京'), passage('b', '大学', 'text', '、')];
    expect(isWhole(compare(parts, [pageOf('東京、大学')]))).toBe(true);
  });

  test.each([
    [['alpha', 'beta'], 'alpha/beta'],
    [['alpha', 'beta'], 'alpha-beta'],
    [['alpha', 'beta'], 'alpha,beta'],
    [['alpha', 'beta'], 'alpha- beta'],
    [['a', '10 apples'], 'a\n-10 apples'],
    [['Grew 10'], 'Grew 10,'],
    [['Grew 10', 'Sold 3'], 'Grew 10,\nSold 3'],
    [['Radium', 'Polonium'], 'Radium\n7 Polonium'],
    [['Radium', 'Polonium'], 'Radium\no Polonium'],
    [['Radium', 'Polonium'], '1. Radium\n2. Polonium'],
  ])('%j is not “%s”', (texts, seen) => {
    expect(isWhole(compareTexts(texts, [seen]))).toBe(false);
  });

  test('the numbers of a list are required, each its own', () => {
    const items = [
      { ...passage('l[0]', 'Radium'), number: '3.' },
      { ...passage('l[1]', 'Polonium'), number: '4.' },
    ];
    const find = (text: string): Comparison => compare(items, [pageOf(text)]);
    expect(isWhole(find('3. Radium\n4. Polonium'))).toBe(true);
    expect(isWhole(find('3.Radium\n4.Polonium'))).toBe(true);
    expect(find('3. Radium\n3. Polonium')).toMatchObject({ missing: [{ path: 'l[1]', text: '4.' }], extra: ['3.'] });
    expect(find('Radium\n4. Polonium').missing).toEqual([{ path: 'l[0]', text: '3.' }]);
    expect(isWhole(find('4. Radium\n3. Polonium'))).toBe(false);
  });

  test('a dash that was written is required', () => {
    expect(compareTexts(['1908 – 1934'], ['1908 1934']).missing).toEqual([{ path: '[0]', text: '–' }]);
  });
});

describe('page numbers', () => {
  test('a number that could be either is taken so that the line is whole', () => {
    const find = (text: string, pages: readonly string[]): Comparison =>
      compareTexts([text], pages, { furniture: ['{n}'] });
    expect(isWhole(find('there were 2 more of 2 kinds', ['there were\n1', '2 more of 2 kinds\n2']))).toBe(true);
    expect(isWhole(find('there were 1 2 more', ['there were 1\n1', '2\n2 more']))).toBe(true);
  });

  test('are forgiven only where a theme has them, and only at a page’s edge', () => {
    expect(isWhole(compareTexts(['a b'], ['a\n1', 'b\n2'], { furniture: ['{n}'] }))).toBe(true);
    expect(isWhole(compareTexts(['a b'], ['1\na', '2\nb'], { furniture: ['{n}'] }))).toBe(true);
    expect(compareTexts(['a b'], ['a\n1', 'b\n2']).extra).toEqual(['1', '2']);
    expect(compareTexts(['a b'], ['a\n1', 'b\n2'], { furniture: ['Page {n}'] }).extra).toEqual(['1', '2']);
    const amid = { furniture: ['Ada', 'Page {n} of {m}'] };
    expect(isWhole(compareTexts(['one', 'two'], ['one\nAda · Page 1 of 1\ntwo'], amid))).toBe(false);
    expect(isWhole(compareTexts(['one', 'two'], ['one\ntwo\nAda ·\nPage 1 of 1'], amid))).toBe(true);
  });

  test('do not hide a name on a page that holds nothing else', () => {
    const settings = { furniture: ['Li', 'Page {n} of {m}'] };
    const first = ['Li · Page 1 of 2\nLi', 'Li · Page 2 of 2\nWork'];
    const last = ['Li\nLi · Page 1 of 2', 'Work\nLi · Page 2 of 2'];
    for (const pages of [first, last])
      expect(compareTexts(['Li', 'Work'], pages, settings)).toMatchObject({ extra: [], recall: 1, order: 1 });
    expect(isWhole(compareTexts(['Li', 'Work'], ['Li · Page 1 of 2', 'Li · Page 2 of 2\nWork'], settings))).toBe(false);
  });

  test('do not hide a name below the number that a page begins with', () => {
    const settings = { furniture: ['Ada Byron', 'Page {n} of {m}'] };
    const pages = ['Page 1 of 2\nAda Byron', 'Page 2 of 2\nWork'];
    expect(compareTexts(['Ada Byron', 'Work'], pages, settings)).toMatchObject({ recall: 1, precision: 1, order: 1 });
  });

  test('a running head may repeat the words around it', () => {
    const found = compareTexts(
      ['Marie Curie', 'with Pierre Curie and Marie Curie'],
      ['Marie Curie\nwith Pierre Curie and', 'Marie Curie 2\nMarie Curie'],
      { furniture: ['Marie Curie', '{n}'] },
    );
    expect(found).toMatchObject({ recall: 1, precision: 1, order: 1 });
  });
});

describe('for any document', () => {
  const word = fc.constantFrom(
    'a',
    'of',
    'the',
    'Paris,',
    'radium',
    'mixed-use',
    '1898',
    '–',
    '東京',
    'https://a.b/c',
    'Dvořák',
    '(x)',
    'C++',
  );
  const texts = fc.array(
    fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
    { minLength: 1, maxLength: 12 },
  );

  test('its own text is 100 %, however the lines fall', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (passages, falls) => {
        let index = 0;
        const seen = passages.join('\n').replace(/ /gu, () => (falls[index++ % 20] ? ' ' : '\n'));
        expect(isWhole(compareTexts(passages, [seen]))).toBe(true);
      }),
    );
  });

  test('a lost, an added, a doubled and a changed word are never 100 %', () => {
    const mutations: readonly ((words: string[], at: number) => string[])[] = [
      (words, at) => words.toSpliced(at, 1),
      (words, at) => words.toSpliced(at, 0, 'novel'),
      (words, at) => words.toSpliced(at, 1, 'novel'),
      (words, at) => words.toSpliced(at, 1, `${words[at]}s`),
      (words, at) => words.toSpliced(at, 2, `${words[at]}x${words[at + 1] ?? ''}`),
    ];
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom(...mutations), (passages, at, mutate) => {
        const words = passages.join(' ').split(' ');
        const found = compareTexts(passages, [mutate(words, at % words.length).join(' ')]);
        expect(isWhole(found)).toBe(false);
        expect(found.missing.length + found.extra.length + found.misplaced.length).toBeGreaterThan(0);
      }),
    );
  });

  test('two different words that change places are never 100 %', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (passages, at) => {
        const words = passages.join(' ').split(' ');
        const place = at % words.length;
        const [one = '', other = ''] = [words[place], words[place + 1] ?? words[place]];
        fc.pre(one !== other);
        expect(isWhole(compareTexts(passages, [words.toSpliced(place, 2, other, one).join(' ')]))).toBe(false);
      }),
    );
  });
});

describe('a book-sized document', () => {
  const long = Array.from(
    { length: 1500 },
    (_, index) => `Item ${index % 97}: she measured the radiation of sample ${index * 7} in Paris, and of the others.`,
  );

  test('one word in 25,000 is not rounded away', () => {
    const found = compareTexts(long, [long.join('\n').replace('sample 7000 in Paris', 'sample 7000 in')]);
    expect(found.recall).toBeLessThan(1);
    expect(found.missing).toEqual([{ path: '[1000]', text: 'Paris,' }]);
  });

  test('is compared quickly, also when it is another document', () => {
    const time = (seen: readonly string[]): number => {
      const start = performance.now();
      compareTexts(long, [seen.join('\n')]);
      return performance.now() - start;
    };
    expect(time(long.map((text) => `• ${text}`))).toBeLessThan(1000);
    expect(time(long.toReversed())).toBeLessThan(4000);
    expect(time(long.map((text) => [...text].toReversed().join('')))).toBeLessThan(4000);
  });
});
