import { expect, it } from 'vitest';
import { parseLanguage } from '../../src/resume/language.ts';

it.each([
  ['de-ch', 'de-CH'],
  ['en-GB-oed', 'en-GB-oxendict'],
  ['zh-cmn-Hans-CN', 'zh-Hans-CN'],
  ['zh-yue', 'yue'],
  ['i-klingon', 'tlh'],
  ['x-private', 'und-x-private'],
  ['sl-rozaj-biske-1994', 'sl-1994-biske-rozaj'],
  ['de-a-value', 'de-a-value'],
])('%s is a tag of BCP 47', (tag, value) => expect(parseLanguage(tag)).toEqual({ value }));

it.each(['english', 'en_US', 'e', 'de-', 'xx-yy-zz'])('%s is none', (tag) => {
  expect(parseLanguage(tag)).toHaveProperty('refusal');
});
