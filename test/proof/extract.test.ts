import { Text } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { expect, test } from 'vitest';
import { extract } from '../../src/proof/extract.ts';
import { extractText } from '../../src/proof/extract-text.ts';
import { line, printPages, row } from './print-pages.ts';
import { printRaw } from './print-raw.ts';

/** A raised or lowered stretch within a line. */
function shifted(text: string, verticalAlign: 'super' | 'sub', size = 6): ReactElement {
  return createElement(Text, { style: { fontSize: size, verticalAlign }, key: `${verticalAlign}${text}` }, text);
}

test('raised and lowered figures stay in their word', async () => {
  const text = await extractText(
    await printPages([
      line([
        'E = mc',
        shifted('2', 'super'),
        ' and H',
        shifted('2', 'sub'),
        'O, said Curie.',
        shifted('[1]', 'super', 5),
        ' Next',
      ]),
    ]),
  );
  expect(text).toBe('E = mc2 and H2O, said Curie.[1] Next\n');
});

test('a raised figure far up is no new line', async () => {
  const bytes = await printRaw((document) => {
    document.font('Times-Roman').fontSize(10).text('mc', 50, 100, { lineBreak: false });
    document.fontSize(5).text('2', 50 + 12.3, 98, { lineBreak: false });
    document.fontSize(10).text('is', 50 + 18, 100, { lineBreak: false });
  });
  expect(await extractText(bytes)).toBe('mc2 is\n');
});

test('small type close under a name of few letters begins a line', async () => {
  const bytes = await printRaw((document) => {
    document.font('Times-Roman').fontSize(26).text('a', 50, 100, { lineBreak: false });
    document.fontSize(11).text('new of it', 50, 124, { lineBreak: false });
  });
  expect(await extractText(bytes)).toBe('a\nnew of it\n');
});

test('cells beside each other are apart, also when the right one is drawn first', async () => {
  expect(await extractText(await printPages([row(line('Professor'), line('1908'))]))).toBe('Professor 1908\n');
  const bytes = await printRaw((document) => {
    document.font('Times-Roman').fontSize(10).text('1908', 300, 100, { lineBreak: false });
    document.text('Professor', 50, 100, { lineBreak: false });
  });
  expect(await extractText(bytes)).toBe('1908\nProfessor\n');
});

test('small capitals, accents, ligatures and special letters come out as they were written', async () => {
  const text = 'Łukasz Dvořák, Skłodowska; fluffy ﬁn – “q” … ½ ß';
  const bytes = await printPages([line(text), line(text, { fontFeatureSettings: ['smcp'] })]);
  expect(await extractText(bytes)).toBe(`${text}\n${text}\n`);
});

test('text beyond the edge of the page is not on the page', async () => {
  const bytes = await printRaw((document) => {
    document.text('Here', 50, 100, { lineBreak: false });
    document.text('Lost', 700, 100, { lineBreak: false });
  });
  expect(await extractText(bytes)).toBe('Here\n');
});

test('items know where they stand, in pt from the upper left', async () => {
  const { pages, drawing } = await extract(await printPages([line('One', { fontSize: 20 }), line('Two')]), {
    drawing: true,
  });
  expect(pages[0]).toMatchObject({ number: 1, width: 400, height: 500 });
  const [one, two] = pages[0]?.items ?? [];
  expect(one).toMatchObject({ text: 'One', page: 1, size: 20, gap: 'none' });
  expect(one?.x).toBeCloseTo(40);
  expect(two).toMatchObject({ text: 'Two', size: 10, gap: 'line' });
  expect(one?.y).toBeGreaterThan(40);
  expect(two?.y).toBeGreaterThan(one?.y ?? 0);
  expect(drawing?.fonts).toMatchObject([{ id: one?.font, name: 'SourceSerif4-Regular', embedded: true, type3: false }]);
  expect(drawing?.runs.map(({ text, color, page }) => [text, color, page])).toEqual([
    ['One', '#000000', 1],
    ['Two', '#000000', 1],
  ]);
});
