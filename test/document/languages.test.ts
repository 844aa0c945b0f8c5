import { describe, expect, it } from 'vitest';
import { languages } from '../../src/document/languages/languages.ts';
import { directionOf, hasWords, kindTitle, wordsOf } from '../../src/document/languages/words.ts';

const english = wordsOf('en');

/** Languages that say everything in words of their own. */
const whole = Object.keys(languages).filter(
  (tag) => languages[tag]?.experience !== undefined && tag !== 'en' && !/-(?:[A-Z]{2})$/.test(tag),
);

describe('the words of a language', () => {
  it('come from its base language, then from English', () => {
    expect(wordsOf('de-AT').experience).toBe('Berufserfahrung');
    expect(wordsOf('de').comma).toBe(', ');
    expect(wordsOf('eo').experience).toBe('Experience');
  });

  it.each([
    ['en-US', 'autumn', 'Fall'],
    ['en-GB', 'autumn', 'Autumn'],
    ['no', 'experience', 'Arbeidserfaring'],
    ['nn-NO', 'languages', 'Språk'],
    ['pt', 'education', 'Formação académica'],
    ['pt-PT', 'education', 'Formação académica'],
    ['pt-BR', 'education', 'Formação acadêmica'],
    ['pt-BR', 'experience', 'Experiência profissional'],
    ['zh', 'experience', '工作经历'],
    ['zh-CN', 'experience', '工作经历'],
    ['zh-SG', 'experience', '工作经历'],
    ['zh-TW', 'experience', '工作經歷'],
    ['zh-HK', 'experience', '工作經歷'],
    ['zh-HK', 'projects', '項目經驗'],
    ['zh-Hant-TW', 'projects', '專案經歷'],
    ['zh-Hans-HK', 'experience', '工作经历'],
    ['ja-JP', 'experience', '職歴'],
    ['ar-EG', 'experience', 'الخبرات المهنية'],
    ['fa-u-nu-arabext', 'comma', '، '],
    ['iw', 'education', 'השכלה'],
  ] as const)('for %s, %s is %s', (tag, word, expected) => {
    expect(wordsOf(tag)[word]).toBe(expected);
  });

  it('are there for the languages of the world’s most written résumés', () => {
    const promised =
      'en de fr es pt pt-BR it nl da sv nb nn fi is pl cs sk hu ro bg el ru uk tr vi id ms ja ko zh-Hans zh-Hant ar he fa hi th';
    for (const tag of promised.split(' ')) expect(hasWords(tag), tag).toBe(true);
    expect(whole).toHaveLength(34);
  });

  it('are missing for a language that is not in the table', () => {
    expect(hasWords('eo')).toBe(false);
    expect(hasWords('ur')).toBe(false);
  });

  it.each(whole)('are all said in %s, each pattern with its places', (tag) => {
    const own = languages[tag] ?? {};
    const words = wordsOf(tag);
    for (const key of Object.keys(english)) {
      if (key !== 'colon' && key !== 'comma') expect(own, key).toHaveProperty(key);
    }
    for (const [key, word] of Object.entries(words)) {
      expect(word, key).not.toMatch(/^\s*$|\s\s|"|'/);
      expect(word.normalize('NFC'), key).toBe(word);
    }
    expect(words.page).toMatch(/\{n\}/);
    expect(words.page).toMatch(/\{m\}/);
    expect(words.about).toContain('{date}');
    expect(words.photo).toContain('{name}');
    expect(words.quarter === 'Q' || words.quarter === 'T' || /\{(?:quarter|roman)\}/.test(words.quarter)).toBe(true);
  });

  it.each(whole)('give each kind of %s a title of its own', (tag) => {
    const words = wordsOf(tag);
    const titles = Object.keys(english).flatMap((key) => kindTitle(key, words) ?? []);
    expect(titles).toHaveLength(18);
    expect(new Set(titles).size).toBe(18);
  });

  it('give way to the labels of the author', () => {
    expect(wordsOf('de', { experience: 'Werdegang' }).experience).toBe('Werdegang');
  });

  it('give no title to a kind that is none', () => {
    expect(kindTitle('present', wordsOf('en'))).toBeUndefined();
    expect(kindTitle('skills', wordsOf('fr'))).toBe('Compétences');
  });

  it.each([
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['az-Arab', 'rtl'],
    ['en', 'ltr'],
    ['ja', 'ltr'],
  ])('of %s run %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});
