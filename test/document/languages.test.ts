import { describe, expect, it } from 'vitest';
import { directionOf, kindTitle, wordsOf } from '../../src/document/languages/words.ts';

describe('the words of a language', () => {
  it('come from its base language, then from English', () => {
    expect(wordsOf('de-AT').experience).toBe('Berufserfahrung');
    expect(wordsOf('de').comma).toBe(', ');
    expect(wordsOf('sv').experience).toBe('Experience');
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
