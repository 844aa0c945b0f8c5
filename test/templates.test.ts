import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expect as expectationOf } from '../src/pipeline.ts';
import { compare } from '../src/proof/compare.ts';
import { extract } from '../src/proof/extract.ts';
import { judgeText } from '../src/proof/judge.ts';
import { rules } from '../src/proof/rules.ts';
import { templates } from '../templates/index.ts';
import { buildFile } from './build-resume.ts';
import { overlaps, pastColumns, pastPage, strandedHeads } from './templates/find-faults.ts';
import { traceItems } from './templates/trace-items.ts';

const folders = ['../data', './fixtures/resumes'].map((path) => join(import.meta.dirname, path));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);
const ways = ['a4', 'letter'].flatMap((paper) => [false, true].map((ats) => ({ paper, ats })));
/** All with `REQUIRE_TOOLS=1`; else every so manyth, so that each template, way and file has its turn. */
const step = process.env.REQUIRE_TOOLS === '1' ? 1 : 23;

test('there are résumés to hold the templates to', () => {
  expect(files.length).toBeGreaterThan(15);
});

const cases = Object.entries(templates)
  .flatMap(([template, load]) =>
    ways.flatMap((way) => files.map((file) => ({ ...way, template, load, file, name: basename(file, '.yaml') }))),
  )
  .filter((_, index) => index % step === 0);

describe('every template keeps every résumé whole', () => {
  test.each(cases)('$template on $paper, for parsers: $ats, $name', async ({ load, paper, ats, file }) => {
    const build = await buildFile(file, await load(), [`design.paper=${paper}`, `design.ats=${ats}`]);
    const read = await extract(build.bytes, { drawing: paper === 'a4' });
    const { passages, settings } = expectationOf(build);
    expect(compare(passages, read.pages, settings)).toEqual(whole);
    expect(judgeText(read, rules).filter(({ ok }) => !ok)).toEqual([]);

    const { page, margin } = build.template.theme.tokens;
    const trace = traceItems(passages, read.pages, ({ y }) => y < margin.top || y > page.height - margin.bottom);
    const items = trace.items.map(({ item }) => item);
    const text = { left: margin.left, width: page.width - margin.left - margin.right };
    expect(trace.lost).toBe('');
    expect([...pastPage(read.pages), ...pastColumns(items, [text])]).toEqual([]);
    expect(overlaps(read.pages)).toEqual([]);
    expect(strandedHeads(trace.items)).toEqual([]);
  });
});

const whole = { recall: 1, precision: 1, order: 1, missing: [], extra: [], misplaced: [] };
