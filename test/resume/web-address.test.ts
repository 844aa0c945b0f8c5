import { expect, it } from 'vitest';
import { parseEmail, parseWebAddress } from '../../src/resume/web-address.ts';

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

it.each(['a@b.org', 'a+b.c_d-e@sub.example.co.uk', 'ünï@exämple.org', "o'neill@x-y.museum", 'a@xn--bcher-kva.example'])(
  '%s is an e-mail address',
  (text) => expect(parseEmail(text)).toEqual({ value: text }),
);

it.each([
  'a@b',
  'a@b.o',
  'a@b.123',
  '.a@b.org',
  'a.@b.org',
  'a..b@c.org',
  'a@-b.org',
  'a@b-.org',
  'a@b..org',
  'a@b@c.org',
  'a b@c.org',
  'A <a@b.org>',
  'mailto:a@b.org',
])('%s is none', (text) => expect(parseEmail(text)).toHaveProperty('refusal'));
