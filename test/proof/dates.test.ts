import { expect, test } from 'vitest';
import { languages } from '../../src/document/languages/languages.ts';
import { isDate } from '../../src/proof/dates.ts';
import { proofPdf } from '../../src/proof/proof.ts';
import { buildText } from '../build-resume.ts';

test.each(Object.entries(languages).flatMap(([tag, { present }]) => (present ? [[tag, present] as const] : [])))(
  'in %s a time may go on “%s”',
  (_, present) => expect(isDate(`2019 – ${present}`)).toBe(true),
);

test.each([
  '2019',
  'May 2019 – present',
  '03/2019–04/2020',
  '2015～2019',
  '2015~2019',
  '2015 تا 2019',
  '2019年4月～現在',
  'since Sept. 2019',
  'Fall 2019',
  'März 2019 – Okt. 2020',
  'janvier 2019 – févr. 2020',
  'серпень 1999',
])('“%s” is a date', (text) => expect(isDate(text)).toBe(true));

test.each(['2019 radium', 'present', '2015 ta 2019', '10 – 20', 'May', 'President 1901–1902', 'One 1841', 'Yale 1934'])(
  '“%s” is none',
  (text) => expect(isDate(text)).toBe(false),
);

test('on a page from the right dates stand at the left of their titles, whatever language those are in', async () => {
  const entry = '{ title: Book of Optics, date: 1989, language: en }';
  const { bytes } = await buildText(
    `{ name: الحسن, language: ar, sections: [{ kind: publications, entries: [${entry}] }] }`,
  );
  const { checks } = await proofPdf(bytes);
  expect(checks.find(({ id }) => id === 'dates-in-line')).toMatchObject({ ok: true, value: 1 });
});
