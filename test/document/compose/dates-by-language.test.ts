import { afterEach, describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/document/compose/format-date.ts';
import { wordsOf } from '../../../src/document/languages/words.ts';
import type { DateFormats, DatePoint, DateValue } from '../../../src/resume/resume.ts';

const month = (value: number, year = 2015): DatePoint => ({ precision: 'month', year, month: value });
const day = (value: number, inMonth: number, year = 1927): DatePoint => ({
  precision: 'day',
  year,
  month: inMonth,
  day: value,
});
const at = (point: DatePoint): DateValue => ({ type: 'point', at: point, written: '' });
const range = (start: DatePoint, end: DatePoint | 'present'): DateValue => ({ type: 'range', start, end, written: '' });

function print(date: DateValue, language: string, formats: DateFormats = {}): string {
  const text = formatDate(date, { language, words: wordsOf(language), formats });
  // Data of the standard library sets some spaces thin or unbreakable from one version to the next.
  return text.replace(/[\u00A0\u202F]/g, ' ');
}

const october = at(month(10));
const years = range({ precision: 'year', year: 2015 }, 'present');
const months = range(month(10), month(5, 2016));
const days = range(day(24, 10), day(29, 10));
const twoMonths = range(day(24, 10), day(3, 11));

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe.each(['Pacific/Honolulu', 'UTC', 'Pacific/Kiritimati'])('in %s', (name) => {
  it.each([
    ['de', 'Oktober 2015', '2015–heute'],
    ['fr', 'octobre 2015', '2015–aujourd’hui'],
    ['es', 'octubre de 2015', '2015–actualidad'],
    ['pt-BR', 'outubro de 2015', '2015–atual'],
    ['it', 'ottobre 2015', '2015–oggi'],
    ['nl', 'oktober 2015', '2015–heden'],
    ['sv', 'oktober 2015', '2015–nu'],
    ['fi', 'lokakuu 2015', '2015–nykyhetki'],
    // A month without a day stands in the nominative.
    ['pl', 'październik 2015', '2015–obecnie'],
    ['cs', 'říjen 2015', '2015–současnost'],
    ['sk', 'október 2015', '2015–súčasnosť'],
    ['ru', 'октябрь 2015', '2015\u2009–\u2009настоящее время'],
    ['uk', 'жовтень 2015', '2015–дотепер'],
    ['bg', 'октомври 2015', '2015\u2009–\u2009до момента'],
    ['el', 'Οκτώβριος 2015', '2015–σήμερα'],
    ['hu', '2015. október', '2015–jelenleg'],
    ['tr', 'Ekim 2015', '2015–halen'],
    ['vi', 'tháng 10 năm 2015', '2015–nay'],
    ['ja', '2015年10月', '2015年\uFF5E現在'],
    ['ko', '2015년 10월', '2015년~현재'],
    ['zh-Hans', '2015年10月', '2015年–至今'],
    ['zh-TW', '2015年10月', '2015年–至今'],
    ['he', 'אוקטובר 2015', '2015–היום'],
    ['ar', 'أكتوبر 2015', '2015\u2009–\u2009حتى الآن'],
    ['fa', 'اکتبر 2015', '2015 تا اکنون'],
    ['hi', 'अक्टूबर 2015', '2015–वर्तमान'],
    ['th', 'ตุลาคม 2015', '2015–ปัจจุบัน'],
  ])('%s names a month %s and the present %s', (language, long, open) => {
    process.env.TZ = name;
    expect(print(october, language, { month: 'MMMM yyyy' })).toBe(long);
    expect(print(years, language)).toBe(open);
  });
});

describe('a range of months', () => {
  it.each([
    ['de', 'Okt. 2015\u2009–\u2009Mai 2016'],
    ['pt', 'out. 2015\u2009–\u2009mai. 2016'],
    ['pl', 'paź 2015\u2009–\u2009maj 2016'],
    ['da', 'okt. 2015–maj 2016'],
    ['fi', '10/2015–5/2016'],
    ['bg', '10.2015\u2009–\u200905.2016'],
    ['vi', '10/2015\u2009–\u200905/2016'],
    ['ja', '2015年10月\uFF5E2016年5月'],
    ['ko', '2015년 10월~2016년 5월'],
    ['zh', '2015年10月–2016年5月'],
    ['fa', 'اکتبر 2015 تا مه 2016'],
  ])('has the dash of %s: %s', (language, expected) => {
    expect(print(months, language)).toBe(expected);
  });
});

describe('days of one month, and of two', () => {
  it.each([
    ['en', 'Oct 24–29, 1927', 'Oct 24\u2009–\u2009Nov 3, 1927'],
    ['en-GB', '24–29 Oct 1927', '24 Oct\u2009–\u20093 Nov 1927'],
    ['de', '24.–29. Okt. 1927', '24. Okt.\u2009–\u20093. Nov. 1927'],
    ['fr', '24–29 oct. 1927', '24 oct.\u2009–\u20093 nov. 1927'],
    ['pl', '24–29 października 1927', '24 października\u2009–\u20093 listopada 1927'],
    ['cs', '24.–29. října 1927', '24. října\u2009–\u20093. listopadu 1927'],
    ['fi', '24.–29.10.1927', '24.10.–3.11.1927'],
    ['sk', '24.–29. 10. 1927', '24. 10.\u2009–\u20093. 11. 1927'],
    ['hu', '1927. okt. 24–29.', '1927. okt. 24.\u2009–\u2009nov. 3.'],
    ['ja', '1927年10月24日\uFF5E29日', '1927年10月24日\uFF5E11月3日'],
    ['ko', '1927년 10월 24일~29일', '1927년 10월 24일~11월 3일'],
    ['vi', '24/10/1927\u2009–\u200929/10/1927', '24/10/1927\u2009–\u200903/11/1927'],
    ['fa', '24 تا 29 اکتبر 1927', '24 اکتبر تا 3 نوامبر 1927'],
  ])('in %s share what they can: %s, %s', (language, one, two) => {
    expect(print(days, language)).toBe(one);
    expect(print(twoMonths, language)).toBe(two);
  });

  it('stay whole in figures, across years, and when one is uncertain', () => {
    expect(print(days, 'de', { month: 'MM/yyyy' })).toBe('24.10.1927\u2009–\u200929.10.1927');
    expect(print(days, 'en', { day: 'yyyy-MM-dd' })).toBe('1927-10-24\u2009–\u20091927-10-29');
    expect(print(range(day(24, 10), day(3, 11, 1928)), 'en-GB')).toBe('24 Oct 1927\u2009–\u20093 Nov 1928');
    expect(print(range({ ...day(24, 10), about: true }, day(29, 10)), 'en-GB')).toBe(
      'c. 24 Oct 1927\u2009–\u200929 Oct 1927',
    );
  });
});

describe('quarters and seasons', () => {
  it.each([
    ['de', 'Q3 2015', 'Sommer 2015'],
    ['pl', 'III kw. 2015', 'lato 2015'],
    ['hu', '2015. III. negyedév', '2015 nyara'],
    ['vi', 'quý III/2015', 'mùa hè 2015'],
    ['ja', '2015年第3四半期', '2015年夏'],
    ['ko', '2015년 3분기', '2015년 여름'],
    ['zh-Hant', '2015年第3季', '2015年夏季'],
    ['pt', '3.º trimestre de 2015', 'verão de 2015'],
  ])('in %s are %s and %s', (language, quarter, season) => {
    expect(print(at({ precision: 'quarter', year: 2015, quarter: 3 }), language)).toBe(quarter);
    expect(print(at({ precision: 'season', year: 2015, season: 'summer' }), language)).toBe(season);
  });
});

describe('figures', () => {
  it.each(['ar', 'ar-EG', 'fa', 'hi', 'th'])(
    'are Latin in %s, of the Gregorian year, without marks of direction',
    (tag) => {
      for (const formats of [{}, { month: 'MM/yyyy' }] as const) {
        const text = print(at(day(3, 10, 2015)), tag, formats);
        expect(text).toContain('2015');
        expect(text).not.toMatch(/[\u061C\u200E\u200F\u2066-\u2069]/);
      }
    },
  );

  it('are others where the tag asks for them', () => {
    expect(print(october, 'ar-u-nu-arab', { month: 'MM/yyyy' })).toBe('١٠/٢٠١٥');
    expect(print(october, 'fa-u-nu-arabext')).toBe('اکتبر ۲۰۱۵');
  });
});
