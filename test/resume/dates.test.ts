import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/document/languages/languages.ts';
import { wordsOf } from '../../src/document/languages/words.ts';
import { UserError } from '../../src/errors.ts';
import { dateWordsOf, englishDateWords } from '../../src/resume/date-words.ts';
import { parseDate, parseStartEnd } from '../../src/resume/dates.ts';
import type { DatePoint, DateValue } from '../../src/resume/resume.ts';

const year = (value: number): DatePoint => ({ precision: 'year', year: value });
const month = (value: number, number: number): DatePoint => ({ precision: 'month', year: value, month: number });
const day = (value: number, of: number, number: number): DatePoint => ({
  precision: 'day',
  year: value,
  month: of,
  day: number,
});
const quarter = (value: number, number: number): DatePoint => ({ precision: 'quarter', year: value, quarter: number });
const summer: DatePoint = { precision: 'season', year: 2015, season: 'summer' };

const POINTS: readonly (readonly [string, DatePoint])[] = [
  ['2015', year(2015)],
  ['2015-10', month(2015, 10)],
  ['2015-10-03', day(2015, 10, 3)],
  ['2016-02-29', day(2016, 2, 29)],
  ['2015-10-03T08:30:00Z', day(2015, 10, 3)],
  ['2015-Q3', quarter(2015, 3)],
  ['Q3 2015', quarter(2015, 3)],
  ['III/2017', quarter(2017, 3)],
  ['III / 2017', quarter(2017, 3)],
  ['2015-summer', summer],
  ['Summer 2015', summer],
  ['2015-fall', { precision: 'season', year: 2015, season: 'fall' }],
  ['2015-Autumn', { precision: 'season', year: 2015, season: 'autumn' }],
  ['~1906', { about: true, precision: 'year', year: 1906 }],
  ['Oct 2015', month(2015, 10)],
  ['Oct. 2015', month(2015, 10)],
  ['October 2015', month(2015, 10)],
  ['Sept 2015', month(2015, 9)],
  ['10/2015', month(2015, 10)],
  ['10 / 2015', month(2015, 10)],
  ['10.2015', month(2015, 10)],
  ['03.10.2015', day(2015, 10, 3)],
  ['31/12/2015', day(2015, 12, 31)],
  ['12/31/2015', day(2015, 12, 31)],
  ['5/5/2015', day(2015, 5, 5)],
  ['2015年10月', month(2015, 10)],
  ['June 4th, 2014', day(2014, 6, 4)],
  ['June 4, 2014', day(2014, 6, 4)],
  ['4 June 2014', day(2014, 6, 4)],
  ['  Oct\u00A02015 ', month(2015, 10)],
  ['Oct2015', month(2015, 10)],
  ['Oct-2015', month(2015, 10)],
  ['10-2015', month(2015, 10)],
  ['2015.10', month(2015, 10)],
  ['iii/2017', quarter(2017, 3)],
  ['June 4th,2014', day(2014, 6, 4)],
  ['June4th, 2014', day(2014, 6, 4)],
  ['04-Jun-2014', day(2014, 6, 4)],
  ['2014-Jun-04', day(2014, 6, 4)],
  ['2014/06/04', day(2014, 6, 4)],
  ['2014. 06. 04.', day(2014, 6, 4)],
];

const RANGES: readonly (readonly [string, DatePoint | undefined, DatePoint | 'present' | undefined])[] = [
  ['2015/2016', year(2015), year(2016)],
  ['2015–2016', year(2015), year(2016)],
  ['2015 – 2016', year(2015), year(2016)],
  ['2015 - 2016', year(2015), year(2016)],
  ['2015\u20122016', year(2015), year(2016)],
  ['2015 \u2212 2016', year(2015), year(2016)],
  ['2015\u20112016', year(2015), year(2016)],
  ['2015-2016', year(2015), year(2016)],
  ['2015-10/2016-11', month(2015, 10), month(2016, 11)],
  ['10/2015 – 11/2016', month(2015, 10), month(2016, 11)],
  ['10/2015–11/2016', month(2015, 10), month(2016, 11)],
  ['10/2015-11/2016', month(2015, 10), month(2016, 11)],
  ['I/2017 - III/2017', quarter(2017, 1), quarter(2017, 3)],
  ['August 2007 - 2010', month(2007, 8), year(2010)],
  ['2013 – Current', year(2013), 'present'],
  ['2015- 2016', year(2015), year(2016)],
  ['2015 -2016', year(2015), year(2016)],
  ['/present', undefined, 'present'],
  ['Current', undefined, 'present'],
  ['2015/present', year(2015), 'present'],
  ['2015-10/', month(2015, 10), undefined],
  ['/2004', undefined, year(2004)],
  ['2015-10/2015', month(2015, 10), year(2015)],
  ['~1906/1934', { about: true, ...year(1906) } as DatePoint, year(1934)],
];

const TEXTS = [
  '2015/16',
  '1999/00',
  'submitted',
  'in press',
  'Jan and March 2015',
  '-',
  '1.15',
  'Easter 2015',
  'Sommer 2015',
  '05/06/2015',
  '31/31/2015',
  'C/2017',
];

const REFUSED: readonly (readonly [string, string])[] = [
  ['2023-13', 'no month 13'],
  ['2023-00', 'no month 00'],
  ['13/2015', 'no month 13'],
  ['2015-Q5', 'four quarters'],
  ['V/2017', 'four quarters'],
  ['2015-02-30', 'no day 30'],
  ['1900-02-29', 'no day 29'],
  ['June 31, 2014', 'no day 31'],
  ['2015-sumer', 'no season'],
  ['0000', 'no year 0'],
  ['0000-10/2015', 'no year 0'],
  ['Febuary 2015', 'no month'],
  ['March 2014 - Setpember 2015', 'no month'],
  ['2015-Q1/Q3', 'needs its year'],
  ['2015/17', 'not a year'],
  ['31/02/2015', 'no day 31'],
  ['2023-13/2024', 'no month 13'],
  ['2022/2023-13', 'no month 13'],
  ['2016/2014', 'ends before'],
  ['2015-10/2015-09', 'ends before'],
  ['2015-Q3/2015-03', 'ends before'],
  ['2015-10-03/2015-10-02', 'ends before'],
];

describe('parseDate', () => {
  it.each(POINTS)('reads %j as a point of its precision', (text, at) => {
    expect(parseDate(text)).toEqual({ type: 'point', at, written: text });
  });

  it.each(RANGES)('reads %j as a range', (text, start, end) => {
    expect(parseDate(text)).toEqual({ type: 'range', start, end, written: text });
  });

  it.each(TEXTS)('keeps %j as text', (text) => {
    expect(parseDate(text)).toEqual({ type: 'text', written: text });
  });

  it.each(REFUSED)('refuses %j, saying “%s”', (text, reason) => {
    expect(() => parseDate(text)).toThrow(UserError);
    expect(() => parseDate(text)).toThrow(reason);
  });

  it('reads back any month range in any of its separators, and never loses precision', () => {
    const point = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }));
    const iso = ([y, m]: [number, number]) => `${y}-${String(m).padStart(2, '0')}`;
    const separator = fc.constantFrom('/', ' / ', '–', ' – ', ' - ', '-', ' to ');
    fc.assert(
      fc.property(point, point, separator, (one, other, between) => {
        const [from, to] = one[0] * 12 + one[1] <= other[0] * 12 + other[1] ? [one, other] : [other, one];
        const written = iso(from) + between + iso(to);
        const expected: DateValue = { type: 'range', start: month(...from), end: month(...to), written };
        expect(parseDate(written)).toEqual(expected);
      }),
    );
  });

  it('answers any text with a value or a UserError', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789/-–~ QIVX.', 'Oct', 'present', 'summer') }),
        (text) => {
          try {
            expect(parseDate(text).written).toBe(text);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
    );
  });
});

describe('parseStartEnd', () => {
  it('is the same as a date in one field', () => {
    expect(parseStartEnd('2015-10', 'present')).toMatchObject({
      type: 'range',
      start: month(2015, 10),
      end: 'present',
    });
    expect(parseStartEnd('2015', undefined)).toEqual({
      type: 'range',
      start: year(2015),
      end: undefined,
      written: '2015 –',
    });
    expect(parseStartEnd(undefined, '2015')).toEqual({
      type: 'range',
      start: undefined,
      end: year(2015),
      written: '– 2015',
    });
  });

  it('keeps what is no date as text', () => {
    expect(parseStartEnd('early 2015', '2016')).toEqual({ type: 'text', written: 'early 2015 – 2016' });
  });
});

describe('words of the document’s language', () => {
  const inLanguage = (language: string, text: string): DateValue => parseDate(text, dateWordsOf(language));

  it.each<[string, string, DatePoint]>([
    ['de', 'Oktober 2005', month(2005, 10)],
    ['de-AT', 'März 2005', month(2005, 3)],
    ['de', 'Okt. 2005', month(2005, 10)],
    ['de', '3. Oktober 2005', day(2005, 10, 3)],
    ['de', 'May 2005', month(2005, 5)],
    ['fr', 'août 2003', month(2003, 8)],
    ['fr', '1er août 2003', day(2003, 8, 1)],
    ['es', '3 de octubre de 2015', day(2015, 10, 3)],
    ['pl', 'październik 2015', month(2015, 10)],
    ['pl', '3 października 2015', day(2015, 10, 3)],
    ['fi', 'lokakuu 2015', month(2015, 10)],
    ['hu', '2015. október', month(2015, 10)],
    ['no', 'oktober 2015', month(2015, 10)],
    ['hi', 'अक्टूबर 2015', month(2015, 10)],
  ])('in %s: %s', (language, text, at) => {
    expect(inLanguage(language, text)).toEqual({ type: 'point', at, written: text });
  });

  it.each<[string, string, DatePoint, DatePoint | 'present']>([
    ['de', 'März 2005 bis heute', month(2005, 3), 'present'],
    ['de', '2005 - heute', year(2005), 'present'],
    ['de', '03.10.2015 - 05.11.2016', day(2015, 10, 3), day(2016, 11, 5)],
    ['fr', '2003 à aujourd’hui', year(2003), 'present'],
    ['fr', 'août 2003 – présent', month(2003, 8), 'present'],
    ['pl', '2015 do teraz', year(2015), 'present'],
    ['nl', '2015 t/m 2016', year(2015), year(2016)],
    ['zh-Hans', '2015年10月至今', month(2015, 10), 'present'],
  ])('in %s, a range: %s', (language, text, start, end) => {
    expect(inLanguage(language, text)).toEqual({ type: 'range', start, end, written: text });
  });

  it('reads the word for the present that each language prints', () => {
    for (const language of Object.keys(languages)) {
      const word = wordsOf(language).present;
      expect([language, inLanguage(language, `2015/${word}`).type]).toEqual([language, 'range']);
    }
  });

  it('suggests a month of the language', () => {
    expect(() => inLanguage('de', 'Dezmber 2015')).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ hint: 'Did you mean “Dezember 2015”?' })] }),
    );
  });

  it('leaves a language that nobody knows to English', () => {
    expect(dateWordsOf('qaa')).toEqual(englishDateWords);
    expect(dateWordsOf('no such')).toEqual(englishDateWords);
  });
});
