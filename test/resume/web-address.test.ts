import { expect, it } from 'vitest';
import { parseWebAddress } from '../../src/resume/web-address.ts';

it.each([
  'htps://a.org',
  'htp://a.org',
  'http:a.org',
  'https:/a.org',
  'https//a.org',
  'ttps://a.org',
  'httpss://a.org',
])('%s is a slip of the hand', (text) => {
  expect(parseWebAddress(text)).toMatchObject({ hint: 'Did you mean “https://a.org”?' });
});

it.each([
  'https://a.org',
  'HTTP://A.org',
  'http.cat',
  'ftp://a.org',
  'tel:+33',
  'doi:10.1000/182',
  'a.org/https://b.org',
])('%s is an address', (text) => expect(parseWebAddress(text)).toEqual({ value: text }));
