import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { type ProofSettings, proofPdf } from '../../src/proof/proof.ts';
import type { Report } from '../../src/proof/report.ts';
import { line, passage, printPages, row } from './print-pages.ts';

const address =
  'https://example.org/notebooks/1898/radium-and-polonium/laboratory/measurements-of-the-first-year.html?page=17';
const prose =
  'She separated the mixed-use ores by hand, first in a shed and later in an office of the institute, and described ' +
  'every difficult step so that others could follow; the well-known measurements began in 1898 and ended twelve years later.';

const source = [
  passage('name', 'Marie Skłodowska-Curie', 'name'),
  passage('contact.email', 'marie@example.org'),
  passage('contact.location', 'Paris, France'),
  passage('sections[0].title', 'Research appointments', 'heading'),
  passage('sections[0].entries[0].title', 'Professor of physics', 'title'),
  passage('sections[0].entries[0].organization', 'University of Paris', 'text', ', '),
  passage('sections[0].entries[0].date', '1908 – 1934'),
  passage('sections[0].entries[0].summary', prose),
  passage('sections[0].entries[0].highlights[0]', `Notebooks at ${address} in French`),
  passage('sections[0].entries[0].highlights[1]', 'Worked with Antonín Dvořák, Łukasz and J. Perrin.'),
] as const;

/** The page as it should be, drawn afresh for each test so that a test can spoil one line. */
function good(): ReactElement[] {
  return [
    line('Marie Skłodowska-Curie', { fontSize: 20 }),
    line('marie@example.org · Paris, France'),
    line('Research appointments', { fontSize: 12, fontFeatureSettings: ['smcp'] }),
    row(line('Professor of physics, University of Paris'), line('1908 – 1934')),
    line(prose),
    row(line('•'), line(source[8].text.replace('polonium/', 'polonium/\n').replace('in ', 'in\n'), { width: 300 })),
    row(line('•'), line(source[9].text, { width: 300 })),
  ];
}

async function proofOf(lines: readonly ReactElement[], settings?: ProofSettings): Promise<Report> {
  return proofPdf(await printPages(lines), source, settings);
}

/** The good page with one line replaced by others. */
function spoilt(index: number, ...instead: readonly ReactElement[]): readonly ReactElement[] {
  return good().toSpliced(index, 1, ...instead);
}

test('a faithful page is 100 %, with its bullets, separators, wrapped lines, broken address and small capitals', async () => {
  const report = await proofOf(good());
  expect(report).toMatchObject({ recall: 1, precision: 1, order: 1, missing: [], extra: [], misplaced: [], pages: 1 });
  expect(report.checks.filter(({ ok, group }) => !ok && group === 'text')).toEqual([]);
  expect(report.ok).toBe(true);
});

describe('each mutation turns the report red and names the words', () => {
  test('a dropped field', async () => {
    const report = await proofOf(spoilt(3, row(line('Professor of physics'), line('1908 – 1934'))));
    expect(report).toMatchObject({ ok: false, precision: 1, order: 1, extra: [] });
    expect(report.recall).toBeLessThan(1);
    expect(report.missing).toEqual([{ path: 'sections[0].entries[0].organization', text: 'University of Paris' }]);
  });

  test('two fields in the wrong order', async () => {
    const report = await proofOf(
      spoilt(3, row(line('University of Paris, Professor of physics'), line('1908 – 1934'))),
    );
    expect(report).toMatchObject({ ok: false, recall: 1, precision: 1, missing: [], extra: [] });
    expect(report.order).toBeCloseTo(0.9);
    expect(['University of Paris', 'Professor of physics']).toContain(report.misplaced.at(0)?.text);
  });

  test('a bullet before the one it follows', async () => {
    const [one, other] = good().slice(5);
    const report = await proofOf([...good().slice(0, 5), other, one].filter((part) => part !== undefined));
    expect(report).toMatchObject({ ok: false, recall: 1, precision: 1 });
    expect(report.order).toBeLessThan(1);
  });

  test.each([10, 12, 20, 40])('a heading spaced by %i % of its size', async (percent) => {
    const style = { fontSize: 12, letterSpacing: (12 * percent) / 100 };
    const report = await proofOf(spoilt(2, line('RESEARCH APPOINTMENTS', style)), { capitals: ['heading'] });
    expect(report.ok).toBe(false);
    expect(report.checks.find(({ id }) => id === 'tracking')).toMatchObject({ ok: false, page: 1 });
    if (percent === 10) return; // This reader still joins them, others do not: only the rule on tracking sees it.
    expect(report.missing).toEqual([{ path: 'sections[0].title', text: 'RESEARCH APPOINTMENTS' }]);
    expect(report.extra).toHaveLength(1);
    expect(report.checks.find(({ id }) => id === 'letter-spacing')).toMatchObject({ ok: false, page: 1 });
  });

  test('but not a heading tracked by 5 % of its size, as capitals should be', async () => {
    const style = { fontSize: 12, letterSpacing: 0.6 };
    expect(await proofOf(spoilt(2, line('RESEARCH APPOINTMENTS', style)), { capitals: ['heading'] })).toMatchObject({
      ok: true,
    });
  });

  test('an extra word', async () => {
    const report = await proofOf(spoilt(1, line('marie@example.org · Paris, France Confidential')));
    expect(report).toMatchObject({ ok: false, recall: 1, order: 1, missing: [], extra: ['Confidential'] });
    expect(report.precision).toBeLessThan(1);
  });

  test('a wrong glyph', async () => {
    const report = await proofOf(spoilt(0, line('Marie Skfodowska-Curie')));
    expect(report.missing).toEqual([{ path: 'name', text: 'Skłodowska-Curie' }]);
    expect(report.extra).toEqual(['Skfodowska-Curie']);
    expect(report.ok).toBe(false);
  });

  test('a doubled paragraph', async () => {
    const report = await proofOf(spoilt(4, line(prose), line(prose)));
    expect(report).toMatchObject({ ok: false, recall: 1, order: 1, missing: [] });
    expect(report.extra.join(' ')).toMatch(/^She separated .* twelve years later\.$/u);
  });

  test('two words that have run together', async () => {
    const report = await proofOf(spoilt(3, row(line('Professor ofphysics, University of Paris'), line('1908 – 1934'))));
    expect(report.missing).toEqual([{ path: 'sections[0].entries[0].title', text: 'of physics' }]);
    expect(report.extra.join()).toContain('ofphysics');
  });

  test('two fields that have run together', async () => {
    const report = await proofOf(spoilt(3, row(line('Professor of physicsUniversity of Paris'), line('1908 – 1934'))));
    expect(report.missing.map(({ text }) => text)).toEqual(['physics', 'University']);
    expect(report.extra).toEqual(['physicsUniversity']);
  });

  test('a word that was torn apart by a space or a line', async () => {
    for (const torn of ['Profes sor', 'Profes\nsor', 'Profes-\nsor']) {
      const report = await proofOf(
        spoilt(3, row(line(`${torn} of physics, University of Paris`), line('1908 – 1934'))),
      );
      expect(report.missing).toEqual([{ path: 'sections[0].entries[0].title', text: 'Professor' }]);
      expect(report.recall).toBeLessThan(1);
      expect(report.precision).toBeLessThan(1);
    }
  });

  test('a lost comma, and one too many', async () => {
    const lost = await proofOf(spoilt(1, line('marie@example.org · Paris France')));
    expect(lost.missing).toEqual([{ path: 'contact.location', text: 'Paris,' }]);
    const more = await proofOf(spoilt(0, line('Marie, Skłodowska-Curie')));
    expect(more.missing).toEqual([{ path: 'name', text: 'Marie' }]);
    expect(more.extra).toEqual(['Marie,']);
  });

  test('a lost hyphen', async () => {
    const report = await proofOf(spoilt(0, line('Marie SkłodowskaCurie')));
    expect(report.missing).toEqual([{ path: 'name', text: 'Skłodowska-Curie' }]);
  });

  test('other case, unless the theme sets capitals', async () => {
    const capitals = spoilt(2, line('RESEARCH APPOINTMENTS'));
    expect((await proofOf(capitals)).missing).toEqual([{ path: 'sections[0].title', text: 'Research appointments' }]);
    expect(await proofOf(capitals, { capitals: ['heading'] })).toMatchObject({ ok: true, recall: 1 });
  });

  test('a bullet or a comma in the midst of a field', async () => {
    const report = await proofOf(spoilt(0, line('Marie • Skłodowska-Curie')));
    expect(report).toMatchObject({ ok: false, recall: 1, extra: ['•'] });
  });
});

describe('pages', () => {
  const furniture = { furniture: ['Marie Skłodowska-Curie', 'Page {n} of {m}'] };
  const pages = (foot: (page: number) => readonly ReactElement[]): Promise<Uint8Array> =>
    printPages(
      [...good().slice(0, 4), line('She separated the'), ...foot(1)],
      [line(prose.slice(18)), ...good().slice(5), ...foot(2)],
    );

  test('a paragraph may go on behind the running head and the page number', async () => {
    const bytes = await pages((page) => [line(`Marie Skłodowska-Curie · Page ${page} of 2`)]);
    expect(await proofPdf(bytes, source, furniture)).toMatchObject({ ok: true, precision: 1, pages: 2 });
    const numbers = await pages((page) => [line(`${page}/2`)]);
    expect(await proofPdf(numbers, source, { furniture: ['{n}/{m}'] })).toMatchObject({ ok: true, precision: 1 });
    expect((await proofPdf(numbers, source)).extra).toEqual(['1/2', '2/2']);
  });

  test('a running head that the document does not have, a wrong number and a second head are extra', async () => {
    const head = await pages((page) => [line(`Marie Skłodowska-Curie · Page ${page} of 2`)]);
    expect((await proofPdf(head, source)).extra.join(' ')).toContain('Page 1 of 2');
    const wrong = await pages(() => [line('7')]);
    expect((await proofPdf(wrong, source)).extra).toEqual(['7', '7']);
    const twice = await pages((page) => [line(`Page ${page} of 2`), line(`Page ${page} of 2`)]);
    expect((await proofPdf(twice, source, furniture)).extra).toHaveLength(2);
  });
});
