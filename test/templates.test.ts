import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ArrangedResume, expect as expectationOf } from '../src/pipeline.ts';
import { compare } from '../src/proof/compare.ts';
import { extract } from '../src/proof/extract.ts';
import { judgeText } from '../src/proof/judge.ts';
import { rules } from '../src/proof/rules.ts';
import { loadFonts } from '../src/render/pdf/fonts/fonts.ts';
import { naturalWidth } from '../src/render/pdf/natural-width.ts';
import { templates } from '../templates/index.ts';
import { buildFile } from './build-resume.ts';
import { type Column, overlaps, pastColumns, pastPage, strandedHeads } from './templates/find-faults.ts';
import { traceItems } from './templates/trace-items.ts';

const folders = ['../data', './fixtures/resumes'].map((path) => join(import.meta.dirname, path));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);

test('there are résumés to hold the templates to', () => {
  expect(files.length).toBeGreaterThan(15);
});

describe.each(Object.entries(templates))('%s', (_, load) => {
  describe.each(['a4', 'letter'])('on %s', (paper) => {
    test.each(files.map((file) => [basename(file, '.yaml'), file] as const))('keeps %s whole', async (_name, file) => {
      const build = await buildFile(file, await load(), [`design.paper=${paper}`]);
      const read = await extract(build.bytes, { drawing: paper === 'a4' });
      const { passages, settings } = expectationOf(build);
      expect(compare(passages, read.pages, settings)).toEqual(whole);
      expect(judgeText(read, rules).filter(({ ok }) => !ok)).toEqual([]);

      const { margin } = build.template.theme.tokens;
      const trace = traceItems(
        passages,
        read.pages,
        ({ y }, page) => y < margin.top || y > page.height - margin.bottom,
      );
      expect(trace.lost).toBe('');
      expect(pastPage(read.pages)).toEqual([]);
      expect(
        pastColumns(
          trace.items.map(({ item }) => item),
          columnsOf(build),
        ),
      ).toEqual([]);
      expect(overlaps(read.pages)).toEqual([]);
      expect(strandedHeads(trace.items)).toEqual([]);
    });
  });
});

const whole = { recall: 1, precision: 1, order: 1, missing: [], extra: [], misplaced: [] };

/** The columns that the template's layout sets its text in. */
function columnsOf({ arranged, template: { theme, pdf } }: ArrangedResume): readonly Column[] {
  const { page, margin, font } = theme.tokens;
  const fonts = loadFonts(font);
  const setting = {
    tokens: theme.tokens,
    measure: page.width - margin.left - margin.right,
    direction: arranged.direction,
    naturalWidth: (element: Parameters<typeof naturalWidth>[0]) => naturalWidth(element, fonts),
  };
  return pdf?.({ document: arranged, theme, setting }).flows ?? [];
}
