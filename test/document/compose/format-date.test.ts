import { afterEach, describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/document/compose/format-date.ts';
import { wordsOf } from '../../../src/document/languages/words.ts';
import type { DateFormats, DatePoint, DateValue } from '../../../src/resume/resume.ts';

const year = (value: number): DatePoint => ({ precision: 'year', year: value });
const month = (value: number, inYear = 2015): DatePoint => ({ precision: 'month', year: inYear, month: value });
const day = (value: number, inMonth = 10): DatePoint => ({ precision: 'day', year: 2015, month: inMonth, day: value });
const quarter: DatePoint = { precision: 'quarter', year: 2017, quarter: 3 };
const summer: DatePoint = { precision: 'season', year: 2015, season: 'summer' };

const at = (point: DatePoint): DateValue => ({ type: 'point', at: point, written: 'written' });
const range = (start?: DatePoint, end?: DatePoint | 'present'): DateValue => ({
  type: 'range',
  start,
  end,
  written: 'written',
});

function print(date: DateValue, language = 'en', formats: DateFormats = {}, labels = {}): string {
  return formatDate(date, { language, words: wordsOf(language, labels), formats });
}

describe('a point in time', () => {
  it.each<[string, DatePoint, string]>([
    ['en', year(2021), '2021'],
    ['en', month(10), 'Oct 2015'],
    ['de', month(10), 'Okt. 2015'],
    ['fr', month(10), 'oct. 2015'],
    ['es', month(10), 'oct 2015'],
    ['en', day(3), 'Oct 3, 2015'],
    ['en-GB', day(3), '3 Oct 2015'],
    ['de', day(3), '3. Okt. 2015'],
    ['en', summer, 'Summer 2015'],
    ['en-US', { ...summer, season: 'autumn' }, 'Fall 2015'],
    ['en', { ...summer, season: 'fall' }, 'Fall 2015'],
    ['en', { ...summer, season: 'autumn' }, 'Autumn 2015'],
    ['de', { ...summer, season: 'fall' }, 'Herbst 2015'],
    ['de', summer, 'Sommer 2015'],
    ['es', summer, 'verano de 2015'],
    ['en', quarter, 'Q3 2017'],
    ['fr', quarter, 'T3 2017'],
    ['en', { ...year(1906), about: true }, 'c. 1906'],
    ['de', { ...month(5, 1906), about: true }, 'ca. Mai 1906'],
    ['en', year(79), '79'],
    ['en', { precision: 'day', year: 1543, month: 5, day: 24 }, 'May 24, 1543'],
    ['th', month(10), 'ต.ค. 2015'],
    ['xx', month(10), 'Oct 2015'],
  ])('prints in %s %o as %s', (language, point, expected) => {
    expect(print(at(point), language)).toBe(expected);
  });

  it.each<[Exclude<DateFormats, 'as-written'>, DatePoint, string]>([
    [{ month: 'MMMM yyyy' }, month(10), 'October 2015'],
    [{ month: 'MM/yyyy' }, month(2), '02/2015'],
    [{ month: 'MM/yyyy' }, day(3), '10/03/2015'],
    [{ month: 'MMMM yyyy' }, day(3), 'October 3, 2015'],
    [{ day: 'd MMMM yyyy' }, day(3), '3 October 2015'],
    [{ day: 'yyyy-MM-dd' }, day(3), '2015-10-03'],
    [{ day: "d 'of' MMM yy" }, day(3), '3 of Oct 15'],
    [{ month: 'MM/yyyy' }, year(2015), '2015'],
    [{ quarter: 'roman' }, quarter, 'III/2017'],
    [{ quarter: 'Q' }, quarter, 'Q3 2017'],
  ])('prints with %o', (formats, point, expected) => {
    expect(print(at(point), 'en', formats)).toBe(expected);
  });
});

describe('a range', () => {
  it.each<[DateValue, string]>([
    [range(year(2015), year(2018)), '2015–2018'],
    [range(year(2015), 'present'), '2015–present'],
    [range(year(2015)), '2015–'],
    [range(undefined, year(2004)), '–2004'],
    [range(month(10), month(2, 2016)), 'Oct 2015\u2009–\u2009Feb 2016'],
    [range(month(10), 'present'), 'Oct 2015\u2009–\u2009present'],
    [range(month(10)), 'Oct 2015\u2009–'],
    [range(undefined, month(10)), '–\u2009Oct 2015'],
    [range(month(8, 2007), year(2010)), 'Aug 2007\u2009–\u20092010'],
    [range({ ...year(1906), about: true }, year(1910)), 'c. 1906\u2009–\u20091910'],
    [range(year(2015), year(2015)), '2015'],
  ])('prints %o as %s', (date, expected) => {
    expect(print(date)).toBe(expected);
  });

  it('keeps months in figures apart as well', () => {
    expect(print(range(month(10), month(2, 2016)), 'en', { month: 'MM/yyyy' })).toBe('10/2015\u2009–\u200902/2016');
  });

  it('says present in the language, or as the author wants it', () => {
    expect(print(range(year(2015), 'present'), 'de')).toBe('2015–heute');
    expect(print(range(year(2015), 'present'), 'pl')).toBe('2015–obecnie');
    expect(print(range(undefined, 'present'), 'de')).toBe('heute');
    expect(print(range(year(2015), 'present'), 'eo')).toBe('2015–present');
    expect(print(range(year(2015), 'present'), 'en', {}, { present: 'today' })).toBe('2015–today');
    expect(print(range(year(2015), 'present'), 'en', {}, { present: 'until now' })).toBe('2015\u2009–\u2009until now');
  });
});

describe('dates as written', () => {
  it.each([
    ['2013 - Current', '2013–Current'],
    ['2013 -- 2015', '2013–2015'],
    ['2013-2015', '2013–2015'],
    ['Oct 2015 - March 2016', 'Oct 2015\u2009–\u2009March 2016'],
    ['2015-10', '2015-10'],
    ['2015-10-03 – 2015-10-05', '2015-10-03\u2009–\u20092015-10-05'],
    ['June 4th, 2014', 'June 4th, 2014'],
    ['2013 –', '2013–'],
  ])('mend the dashes of %j and nothing else', (written, expected) => {
    expect(print({ ...range(year(2013), 'present'), written }, 'en', 'as-written')).toBe(expected);
  });

  it('leave text that is no date alone', () => {
    expect(print({ type: 'text', written: 'in preparation' }, 'de')).toBe('in preparation');
  });
});

describe('time zones', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(['Pacific/Honolulu', 'UTC', 'Pacific/Kiritimati'])('move no date in %s', (name) => {
    process.env.TZ = name;
    expect(print(at(year(2015)))).toBe('2015');
    expect(print(at(month(1)))).toBe('Jan 2015');
    expect(print(at(day(1, 1)))).toBe('Jan 1, 2015');
    expect(print(at(day(31, 12)))).toBe('Dec 31, 2015');
  });
});
